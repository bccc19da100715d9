-- One session of a user in neovim, without any plugin: see the finding, take the fix, undo it, read the lens, follow an
-- alias, leave. Run by nvim.test.ts; environment: SERVER, FILE, OUT (the JSON that the test reads).
local function fail(message)
  io.stderr:write('FAIL ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local function await(what, condition)
  if not vim.wait(15000, condition, 10) then fail('waited in vain for ' .. what) end
end

local out = { version = vim.version().major .. '.' .. vim.version().minor .. '.' .. vim.version().patch, errors = {} }
vim.cmd('edit ' .. os.getenv('FILE'))
vim.bo.filetype = 'yaml'
local buffer = vim.api.nvim_get_current_buf()
local function text() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') .. '\n' end

local ready = false
-- start_client is gone in the newest versions, where start can leave out attaching.
local start = vim.lsp.start_client or function(config) return vim.lsp.start(config, { attach = false }) end
local id = start({
  name = 'mldeploy',
  cmd = { os.getenv('SERVER'), '--stdio' },
  root_dir = vim.loop.cwd(),
  on_init = function(_, result) out.serverInfo = result.serverInfo; ready = true end,
  on_error = function(code, err) table.insert(out.errors, { code, vim.inspect(err) }) end,
})
if not id then return fail('the client did not start') end
await('initialize', function() return ready end)
vim.lsp.buf_attach_client(buffer, id)

local function diagnostics() return vim.diagnostic.get(buffer) end
await('a diagnostic', function() return #diagnostics() > 0 end)
out.count = #diagnostics()
local first = diagnostics()[1]
local lsp = first.user_data and first.user_data.lsp or {}
out.diagnostic = {
  text = vim.api.nvim_buf_get_text(buffer, first.lnum, first.col, first.end_lnum, first.end_col, {})[1],
  message = first.message, severity = first.severity, source = first.source, code = lsp.code or first.code,
}

-- The editor's own command, with its picker answered by us.
vim.ui.select = function(items, options, choose)
  out.offered = vim.tbl_map(function(item) return (options.format_item or tostring)(item) end, items)
  for index, item in ipairs(items) do
    if out.offered[index]:find('real%-time') then return choose(item, index) end
  end
  fail('no switch to real-time among ' .. vim.inspect(out.offered))
end
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
vim.lsp.buf.code_action()
await('the fix', function() return text():find('type: real%-time') ~= nil end)
out.fixed = text()
await('the error to go', function()
  return #vim.tbl_filter(function(d) return d.severity == vim.diagnostic.severity.ERROR end, diagnostics()) == 0
end)

vim.cmd('undo')
await('the finding to come back', function() return #diagnostics() == out.count end)
out.undone = text()

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 15000)
  return answers and answers[id] and answers[id].result
end
local document = vim.lsp.util.make_text_document_params(buffer)
local lenses = ask('textDocument/codeLens', { textDocument = document }) or {}
out.lens = lenses[1] and lenses[1].command.title
out.definition = ask('textDocument/definition', { textDocument = document, position = { line = 20, character = 8 } })

local client = vim.lsp.get_client_by_id(id)
client.stop(client)
vim.wait(5000, function() return client.is_stopped(client) end, 10)
out.stopped = client.is_stopped(client)
local file = io.open(os.getenv('OUT'), 'w')
file:write(vim.fn.json_encode(out))
file:close()
vim.cmd('qall!')
