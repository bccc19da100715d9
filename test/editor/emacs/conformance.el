;; One session of a user in emacs with eglot: see the finding, take the fix, read the documentation, leave.
;; Run by emacs.test.ts with `emacs --batch -l`; environment: SERVER, FILE, OUT (the JSON that the test reads).
(package-initialize)
(require 'eglot)
(require 'yaml-mode)
(require 'flymake)
(require 'json)
(require 'cl-lib)
(require 'seq)

(setq make-backup-files nil
      auto-save-default nil
      create-lockfiles nil
      eglot-sync-connect 15
      ;; The name of the option up to eglot 1.16, and since.
      eglot-confirm-server-initiated-edits nil
      eglot-confirm-server-edits nil
      eglot-server-programs `((yaml-mode . (,(getenv "SERVER") "--stdio"))))

(defun await (what condition)
  "Wait until CONDITION gives something, and give it; fail in the name of WHAT after a while."
  (let ((begun (float-time)) found)
    (while (not (setq found (funcall condition)))
      (when (> (- (float-time) begun) 15)
        (message "FAIL waited in vain for %s" what)
        (kill-emacs 1))
      (accept-process-output nil 0.05))
    found))

(defun findings ()
  (flymake-start nil)
  (flymake-diagnostics))

(defun tell-server ()
  "What eglot does in idle time, of which there is none here."
  (eglot--signal-textDocument/didChange))

(find-file (getenv "FILE"))
(yaml-mode)
(apply #'eglot--connect (eglot--guess-contact))
(await "the server" #'eglot-current-server)
(unless eglot--managed-mode (eglot--maybe-activate-editing-mode))

(let* ((finding (car (await "a finding" #'findings)))
       (count (length (findings)))
       (begin (flymake-diagnostic-beg finding))
       (end (flymake-diagnostic-end finding))
       (marked (buffer-substring-no-properties begin end))
       (server (eglot-current-server))
       (place (list :textDocument (eglot--TextDocumentIdentifier)))
       (actions (append (jsonrpc-request server :textDocument/codeAction
                          (append place (list :range (list :start (eglot--pos-to-lsp-position begin)
                                                           :end (eglot--pos-to-lsp-position end))
                                              :context '(:diagnostics [])))) nil))
       (titles (mapcar (lambda (action) (plist-get action :title)) actions))
       (switch (seq-find (lambda (action) (string-match-p "real-time" (plist-get action :title))) actions))
       (hover (jsonrpc-request server :textDocument/hover
                (append place (list :position (eglot--pos-to-lsp-position (progn (goto-char (point-min)) (search-forward "endpoint")))))))
       fixed)
  (unless switch (message "FAIL no switch among %S" titles) (kill-emacs 1))
  (eglot--apply-workspace-edit (plist-get switch :edit) nil)
  (setq fixed (buffer-string))
  (tell-server)
  (await "the errors to go"
         (lambda () (seq-every-p (lambda (one) (not (memq (flymake-diagnostic-type one) '(eglot-error :error)))) (findings))))
  (with-temp-file (getenv "OUT")
    (insert (json-encode (list (cons 'version emacs-version) (cons 'count count) (cons 'marked marked)
                               (cons 'text (substring-no-properties (flymake-diagnostic-text finding)))
                               (cons 'offered (vconcat titles)) (cons 'fixed fixed)
                               (cons 'hover (plist-get (plist-get hover :contents) :value))))))
  (set-buffer-modified-p nil)
  (eglot-shutdown server)
  (kill-emacs 0))
