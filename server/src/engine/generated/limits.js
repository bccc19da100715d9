// Written by `npm run gen` from schemas/limits/*.schema.json; do not edit.
/* eslint-disable */
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var any = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "any.schema.json", "title": "Limits that hold for every deployment", "description": "Over the plain deployment model (server/src/engine/model). `x-limit` names the row of schemas/rows/<group>.json, `x-case` the wording in it. Where one value breaks a limit twice, the first in `allOf` is reported.", "properties": { "names": { "properties": { "endpoint": { "$ref": "#/$defs/name" }, "endpointConfig": { "$ref": "#/$defs/name" }, "model": { "$ref": "#/$defs/name" }, "transformJob": { "$ref": "#/$defs/name" } } }, "model": { "properties": { "containers": { "maxItems": 15, "x-limit": "model/containers-max", "items": { "properties": { "hostname": { "$ref": "#/$defs/name" }, "metricsEndpoints": { "maxItems": 1, "x-limit": "real-time/metrics-frequency", "x-case": "endpoints", "items": { "properties": { "path": { "allOf": [{ "maxLength": 256, "x-limit": "real-time/metrics-frequency", "x-case": "path" }, { "pattern": "^/", "x-limit": "real-time/metrics-frequency", "x-case": "path" }] }, "publishFrequencySeconds": { "$ref": "#/$defs/metricInterval" } } } } } } } } }, "variants": { "allOf": [{ "minItems": 1, "x-limit": "real-time/production-variants", "x-case": "none" }, { "maxItems": 10, "x-limit": "real-time/production-variants" }], "items": { "$ref": "#/$defs/variant" } }, "shadowVariants": { "items": { "$ref": "#/$defs/variant" } }, "metrics": { "properties": { "publishFrequencySeconds": { "$ref": "#/$defs/metricInterval" } } }, "tags": { "maxItems": 50, "x-limit": "real-time/tags", "items": { "properties": { "key": { "allOf": [{ "minLength": 1, "x-limit": "real-time/tags", "x-case": "key" }, { "maxLength": 128, "x-limit": "real-time/tags", "x-case": "key" }] }, "value": { "maxLength": 256, "x-limit": "real-time/tags", "x-case": "value" } } } }, "monitoring": { "not": {}, "x-limit": "retired/model-monitor" }, "explainer": { "properties": { "maxPayloadMib": { "allOf": [{ "minimum": 1, "x-limit": "real-time/explainer" }, { "maximum": 25, "x-limit": "real-time/explainer" }, { "multipleOf": 1, "x-limit": "real-time/explainer" }] }, "maxRecordCount": { "allOf": [{ "minimum": 1, "x-limit": "real-time/explainer", "x-case": "records" }, { "multipleOf": 1, "x-limit": "real-time/explainer", "x-case": "records" }] }, "shapBaseline": { "maxLength": 4096, "x-limit": "real-time/explainer", "x-case": "baseline" }, "featureHeaders": { "allOf": [{ "minItems": 1, "x-limit": "real-time/explainer", "x-case": "features" }, { "maxItems": 256, "x-limit": "real-time/explainer", "x-case": "features" }] }, "featureTypes": { "allOf": [{ "minItems": 1, "x-limit": "real-time/explainer", "x-case": "features" }, { "maxItems": 256, "x-limit": "real-time/explainer", "x-case": "features" }] } } } }, "if": { "properties": { "type": { "const": "serverless" } }, "required": ["type"] }, "else": { "properties": { "network": { "$ref": "#/$defs/network" } } }, "$defs": { "name": { "allOf": [{ "maxLength": 63, "x-limit": "real-time/names", "x-case": "long" }, { "pattern": "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "x-limit": "real-time/names" }] }, "variant": { "properties": { "name": { "allOf": [{ "maxLength": 63, "x-limit": "real-time/variant-name-unique", "x-case": "long" }, { "pattern": "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "x-limit": "real-time/variant-name-unique", "x-case": "characters" }] }, "modelName": { "$ref": "#/$defs/name" }, "weight": { "minimum": 0, "x-limit": "real-time/variant-weight" }, "acceleratorType": { "not": {}, "x-limit": "retired/elastic-inference" } } }, "instanceVariant": { "properties": { "instanceCount": { "allOf": [{ "minimum": 1, "x-limit": "real-time/initial-instance-count" }, { "multipleOf": 1, "x-limit": "real-time/initial-instance-count" }] }, "volumeSizeGb": { "allOf": [{ "minimum": 1, "x-limit": "real-time/volume-size" }, { "maximum": 512, "x-limit": "real-time/volume-size" }, { "multipleOf": 1, "x-limit": "real-time/volume-size" }] }, "startupTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/startup-health-timeout" }, { "maximum": 3600, "x-limit": "real-time/startup-health-timeout" }, { "multipleOf": 1, "x-limit": "real-time/startup-health-timeout" }] }, "modelDownloadTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/model-download-timeout" }, { "maximum": 3600, "x-limit": "real-time/model-download-timeout" }, { "multipleOf": 1, "x-limit": "real-time/model-download-timeout" }] }, "provisionTimeoutSeconds": { "allOf": [{ "minimum": 300, "x-limit": "real-time/provision-timeout" }, { "maximum": 3600, "x-limit": "real-time/provision-timeout" }, { "multipleOf": 1, "x-limit": "real-time/provision-timeout" }] }, "inferenceAmi": { "enum": ["al2-ami-sagemaker-inference-gpu-2", "al2-ami-sagemaker-inference-gpu-2-1", "al2-ami-sagemaker-inference-gpu-3-1", "al2023-ami-sagemaker-inference-gpu-4-1", "al2-ami-sagemaker-inference-neuron-2"], "x-limit": "real-time/inference-ami" }, "routing": { "properties": { "strategy": { "enum": ["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"], "x-limit": "real-time/routing-strategy" }, "prefixAware": { "properties": { "prefixLength": { "allOf": [{ "minimum": 1024, "x-limit": "real-time/prefix-aware", "x-case": "length" }, { "maximum": 65536, "x-limit": "real-time/prefix-aware", "x-case": "length" }, { "multipleOf": 1, "x-limit": "real-time/prefix-aware", "x-case": "length" }] }, "concurrencyThreshold": { "allOf": [{ "minimum": 1, "x-limit": "real-time/prefix-aware", "x-case": "threshold" }, { "maximum": 1024, "x-limit": "real-time/prefix-aware", "x-case": "threshold" }, { "multipleOf": 1, "x-limit": "real-time/prefix-aware", "x-case": "threshold" }] } } } } }, "instancePools": { "allOf": [{ "minItems": 1, "x-limit": "real-time/instance-pools", "x-case": "none" }, { "maxItems": 5, "x-limit": "real-time/instance-pools" }], "items": { "properties": { "priority": { "allOf": [{ "minimum": 1, "x-limit": "real-time/instance-pools", "x-case": "priority" }, { "maximum": 5, "x-limit": "real-time/instance-pools", "x-case": "priority" }, { "multipleOf": 1, "x-limit": "real-time/instance-pools", "x-case": "priority" }] }, "modelName": { "$ref": "#/$defs/name" } } } }, "managedScaling": { "properties": { "status": { "enum": ["ENABLED", "DISABLED"], "x-limit": "real-time/managed-instance-scaling", "x-case": "status" }, "min": { "allOf": [{ "minimum": 0, "x-limit": "real-time/managed-instance-scaling" }, { "multipleOf": 1, "x-limit": "real-time/managed-instance-scaling" }] }, "max": { "allOf": [{ "minimum": 1, "x-limit": "real-time/managed-instance-scaling" }, { "multipleOf": 1, "x-limit": "real-time/managed-instance-scaling" }] }, "scaleIn": { "properties": { "strategy": { "enum": ["IDLE_RELEASE", "CONSOLIDATION"], "x-limit": "real-time/managed-scalein" }, "maximumStepSize": { "allOf": [{ "minimum": 1, "x-limit": "real-time/managed-scalein", "x-case": "step" }, { "maximum": 100, "x-limit": "real-time/managed-scalein", "x-case": "step" }, { "multipleOf": 1, "x-limit": "real-time/managed-scalein", "x-case": "step" }] }, "cooldownMinutes": { "allOf": [{ "minimum": 5, "x-limit": "real-time/managed-scalein", "x-case": "cooldown" }, { "maximum": 1440, "x-limit": "real-time/managed-scalein", "x-case": "cooldown" }, { "multipleOf": 1, "x-limit": "real-time/managed-scalein", "x-case": "cooldown" }] } } } } }, "capacityReservation": { "properties": { "preference": { "enum": ["capacity-reservations-only"], "x-limit": "real-time/capacity-reservation", "x-case": "preference" }, "arn": { "allOf": [{ "minLength": 20, "x-limit": "real-time/capacity-reservation" }, { "maxLength": 258, "x-limit": "real-time/capacity-reservation" }] } } } } }, "metricInterval": { "enum": [10, 30, 60, 120, 180, 240, 300], "x-limit": "real-time/metrics-frequency" }, "dataCapture": { "if": { "properties": { "modesApart": { "const": true } }, "required": ["modesApart"] }, "then": { "properties": { "modes": { "items": { "enum": ["Input", "Output"], "x-limit": "real-time/data-capture", "x-case": "mode" } } } }, "else": { "properties": { "modes": { "items": { "enum": ["Input", "Output", "InputAndOutput"], "x-limit": "real-time/data-capture", "x-case": "mode" } } } }, "properties": { "samplingPercentage": { "allOf": [{ "minimum": 0, "x-limit": "real-time/data-capture" }, { "maximum": 100, "x-limit": "real-time/data-capture" }, { "multipleOf": 1, "x-limit": "real-time/data-capture" }] }, "destination": { "allOf": [{ "maxLength": 512, "x-limit": "real-time/data-capture", "x-case": "destination" }, { "pattern": "^(https|s3)://", "x-limit": "real-time/data-capture", "x-case": "destination" }] }, "modes": { "allOf": [{ "minItems": 1, "x-limit": "real-time/data-capture", "x-case": "modes" }, { "maxItems": 32, "x-limit": "real-time/data-capture", "x-case": "modes" }] }, "csvContentTypes": { "allOf": [{ "minItems": 1, "x-limit": "real-time/data-capture", "x-case": "content-types" }, { "maxItems": 10, "x-limit": "real-time/data-capture", "x-case": "content-types" }] }, "jsonContentTypes": { "allOf": [{ "minItems": 1, "x-limit": "real-time/data-capture", "x-case": "content-types" }, { "maxItems": 10, "x-limit": "real-time/data-capture", "x-case": "content-types" }] } } }, "network": { "if": { "properties": { "vpc": { "const": true } }, "required": ["vpc"] }, "then": { "allOf": [{ "required": ["subnets"], "x-limit": "real-time/vpc", "x-case": "missing-subnets" }, { "required": ["securityGroups"], "x-limit": "real-time/vpc", "x-case": "missing-groups" }] }, "properties": { "subnets": { "allOf": [{ "minItems": 1, "x-limit": "real-time/vpc", "x-case": "no-subnets" }, { "maxItems": 16, "x-limit": "real-time/vpc" }] }, "securityGroups": { "allOf": [{ "minItems": 1, "x-limit": "real-time/vpc", "x-case": "no-groups" }, { "maxItems": 5, "x-limit": "real-time/vpc", "x-case": "groups" }] } } } } };
var schema32 = { "if": { "properties": { "vpc": { "const": true } }, "required": ["vpc"] }, "then": { "allOf": [{ "required": ["subnets"], "x-limit": "real-time/vpc", "x-case": "missing-subnets" }, { "required": ["securityGroups"], "x-limit": "real-time/vpc", "x-case": "missing-groups" }] }, "properties": { "subnets": { "allOf": [{ "minItems": 1, "x-limit": "real-time/vpc", "x-case": "no-subnets" }, { "maxItems": 16, "x-limit": "real-time/vpc" }] }, "securityGroups": { "allOf": [{ "minItems": 1, "x-limit": "real-time/vpc", "x-case": "no-groups" }, { "maxItems": 5, "x-limit": "real-time/vpc", "x-case": "groups" }] } } };
var schema33 = { "allOf": [{ "maxLength": 63, "x-limit": "real-time/names", "x-case": "long" }, { "pattern": "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "x-limit": "real-time/names" }] };
var schema38 = { "enum": [10, 30, 60, 120, 180, 240, 300], "x-limit": "real-time/metrics-frequency" };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "u");
var pattern9 = new RegExp("^/", "u");
var schema39 = { "properties": { "name": { "allOf": [{ "maxLength": 63, "x-limit": "real-time/variant-name-unique", "x-case": "long" }, { "pattern": "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "x-limit": "real-time/variant-name-unique", "x-case": "characters" }] }, "modelName": { "$ref": "#/$defs/name" }, "weight": { "minimum": 0, "x-limit": "real-time/variant-weight" }, "acceleratorType": { "not": {}, "x-limit": "retired/elastic-inference" } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 63) {
          const err0 = { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema39.properties.name.allOf[0], data: data0 };
          vErrors = added(vErrors, err0);
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema39.properties.name.allOf[1], data: data0 };
          vErrors = added(vErrors, err1);
          errors++;
        }
      }
    }
    if (data.modelName !== void 0) {
      let data1 = data.modelName;
      if (typeof data1 === "string") {
        if (func1(data1) > 63) {
          const err2 = { instancePath: instancePath + "/modelName", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema33.allOf[0], data: data1 };
          vErrors = added(vErrors, err2);
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/modelName", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema33.allOf[1], data: data1 };
          vErrors = added(vErrors, err3);
          errors++;
        }
      }
    }
    if (data.weight !== void 0) {
      let data2 = data.weight;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/weight", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema39.properties.weight, data: data2 };
          vErrors = added(vErrors, err4);
          errors++;
        }
      }
    }
    if (data.acceleratorType !== void 0) {
      const err5 = { instancePath: instancePath + "/acceleratorType", keyword: "not", params: {}, schema: schema39.properties.acceleratorType.not, parentSchema: schema39.properties.acceleratorType, data: data.acceleratorType };
      vErrors = added(vErrors, err5);
      errors++;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "name": true, "modelName": true, "weight": true, "acceleratorType": true }, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      const err0 = {};
      vErrors = added(vErrors, err0);
      errors++;
    } else {
      if (data.type !== void 0) {
        if ("serverless" !== data.type) {
          const err1 = {};
          vErrors = added(vErrors, err1);
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.network !== void 0) {
        let data1 = data.network;
        const _errs6 = errors;
        let valid4 = true;
        const _errs7 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          let missing1;
          if (data1.vpc === void 0 && (missing1 = "vpc")) {
            const err2 = {};
            vErrors = added(vErrors, err2);
            errors++;
          } else {
            if (data1.vpc !== void 0) {
              if (true !== data1.vpc) {
                const err3 = {};
                vErrors = added(vErrors, err3);
                errors++;
              }
            }
          }
        }
        var _valid1 = _errs7 === errors;
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
        if (_valid1) {
          const _errs9 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.subnets === void 0) {
              const err4 = { instancePath: instancePath + "/network", keyword: "required", params: { missingProperty: "subnets" }, schema: schema32.then.allOf[0].required, parentSchema: schema32.then.allOf[0], data: data1 };
              vErrors = added(vErrors, err4);
              errors++;
            }
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.securityGroups === void 0) {
              const err5 = { instancePath: instancePath + "/network", keyword: "required", params: { missingProperty: "securityGroups" }, schema: schema32.then.allOf[1].required, parentSchema: schema32.then.allOf[1], data: data1 };
              vErrors = added(vErrors, err5);
              errors++;
            }
          }
          var _valid1 = _errs9 === errors;
          valid4 = _valid1;
        }
        if (!valid4) {
          const err6 = { instancePath: instancePath + "/network", keyword: "if", params: { failingKeyword: "then" }, schema: schema32.if, parentSchema: schema32, data: data1 };
          vErrors = added(vErrors, err6);
          errors++;
        }
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.subnets !== void 0) {
            let data3 = data1.subnets;
            if (Array.isArray(data3)) {
              if (data3.length < 1) {
                const err7 = { instancePath: instancePath + "/network/subnets", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32.properties.subnets.allOf[0], data: data3 };
                vErrors = added(vErrors, err7);
                errors++;
              }
            }
            if (Array.isArray(data3)) {
              if (data3.length > 16) {
                const err8 = { instancePath: instancePath + "/network/subnets", keyword: "maxItems", params: { limit: 16 }, schema: 16, parentSchema: schema32.properties.subnets.allOf[1], data: data3 };
                vErrors = added(vErrors, err8);
                errors++;
              }
            }
          }
          if (data1.securityGroups !== void 0) {
            let data4 = data1.securityGroups;
            if (Array.isArray(data4)) {
              if (data4.length < 1) {
                const err9 = { instancePath: instancePath + "/network/securityGroups", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32.properties.securityGroups.allOf[0], data: data4 };
                vErrors = added(vErrors, err9);
                errors++;
              }
            }
            if (Array.isArray(data4)) {
              if (data4.length > 5) {
                const err10 = { instancePath: instancePath + "/network/securityGroups", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: schema32.properties.securityGroups.allOf[1], data: data4 };
                vErrors = added(vErrors, err10);
                errors++;
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.network = true;
      props0.type = true;
    }
  }
  if (!valid0) {
    const err11 = { instancePath, keyword: "if", params: { failingKeyword: "else" }, schema: schema31.if, parentSchema: schema31, data };
    vErrors = added(vErrors, err11);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.names = true;
      props0.model = true;
      props0.variants = true;
      props0.shadowVariants = true;
      props0.metrics = true;
      props0.tags = true;
      props0.monitoring = true;
      props0.explainer = true;
    }
    if (data.names !== void 0) {
      let data5 = data.names;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.endpoint !== void 0) {
          let data6 = data5.endpoint;
          if (typeof data6 === "string") {
            if (func1(data6) > 63) {
              const err12 = { instancePath: instancePath + "/names/endpoint", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema33.allOf[0], data: data6 };
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
          if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
              const err13 = { instancePath: instancePath + "/names/endpoint", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema33.allOf[1], data: data6 };
              vErrors = added(vErrors, err13);
              errors++;
            }
          }
        }
        if (data5.endpointConfig !== void 0) {
          let data7 = data5.endpointConfig;
          if (typeof data7 === "string") {
            if (func1(data7) > 63) {
              const err14 = { instancePath: instancePath + "/names/endpointConfig", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema33.allOf[0], data: data7 };
              vErrors = added(vErrors, err14);
              errors++;
            }
          }
          if (typeof data7 === "string") {
            if (!pattern4.test(data7)) {
              const err15 = { instancePath: instancePath + "/names/endpointConfig", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema33.allOf[1], data: data7 };
              vErrors = added(vErrors, err15);
              errors++;
            }
          }
        }
        if (data5.model !== void 0) {
          let data8 = data5.model;
          if (typeof data8 === "string") {
            if (func1(data8) > 63) {
              const err16 = { instancePath: instancePath + "/names/model", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema33.allOf[0], data: data8 };
              vErrors = added(vErrors, err16);
              errors++;
            }
          }
          if (typeof data8 === "string") {
            if (!pattern4.test(data8)) {
              const err17 = { instancePath: instancePath + "/names/model", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema33.allOf[1], data: data8 };
              vErrors = added(vErrors, err17);
              errors++;
            }
          }
        }
        if (data5.transformJob !== void 0) {
          let data9 = data5.transformJob;
          if (typeof data9 === "string") {
            if (func1(data9) > 63) {
              const err18 = { instancePath: instancePath + "/names/transformJob", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema33.allOf[0], data: data9 };
              vErrors = added(vErrors, err18);
              errors++;
            }
          }
          if (typeof data9 === "string") {
            if (!pattern4.test(data9)) {
              const err19 = { instancePath: instancePath + "/names/transformJob", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema33.allOf[1], data: data9 };
              vErrors = added(vErrors, err19);
              errors++;
            }
          }
        }
      }
    }
    if (data.model !== void 0) {
      let data10 = data.model;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.containers !== void 0) {
          let data11 = data10.containers;
          if (Array.isArray(data11)) {
            if (data11.length > 15) {
              const err20 = { instancePath: instancePath + "/model/containers", keyword: "maxItems", params: { limit: 15 }, schema: 15, parentSchema: schema31.properties.model.properties.containers, data: data11 };
              vErrors = added(vErrors, err20);
              errors++;
            }
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data12 = data11[i0];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.hostname !== void 0) {
                  let data13 = data12.hostname;
                  if (typeof data13 === "string") {
                    if (func1(data13) > 63) {
                      const err21 = { instancePath: instancePath + "/model/containers/" + i0 + "/hostname", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema33.allOf[0], data: data13 };
                      vErrors = added(vErrors, err21);
                      errors++;
                    }
                  }
                  if (typeof data13 === "string") {
                    if (!pattern4.test(data13)) {
                      const err22 = { instancePath: instancePath + "/model/containers/" + i0 + "/hostname", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema33.allOf[1], data: data13 };
                      vErrors = added(vErrors, err22);
                      errors++;
                    }
                  }
                }
                if (data12.metricsEndpoints !== void 0) {
                  let data14 = data12.metricsEndpoints;
                  if (Array.isArray(data14)) {
                    if (data14.length > 1) {
                      const err23 = { instancePath: instancePath + "/model/containers/" + i0 + "/metricsEndpoints", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.model.properties.containers.items.properties.metricsEndpoints, data: data14 };
                      vErrors = added(vErrors, err23);
                      errors++;
                    }
                    const len1 = data14.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data15 = data14[i1];
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.path !== void 0) {
                          let data16 = data15.path;
                          if (typeof data16 === "string") {
                            if (func1(data16) > 256) {
                              const err24 = { instancePath: instancePath + "/model/containers/" + i0 + "/metricsEndpoints/" + i1 + "/path", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema31.properties.model.properties.containers.items.properties.metricsEndpoints.items.properties.path.allOf[0], data: data16 };
                              vErrors = added(vErrors, err24);
                              errors++;
                            }
                          }
                          if (typeof data16 === "string") {
                            if (!pattern9.test(data16)) {
                              const err25 = { instancePath: instancePath + "/model/containers/" + i0 + "/metricsEndpoints/" + i1 + "/path", keyword: "pattern", params: { pattern: "^/" }, schema: "^/", parentSchema: schema31.properties.model.properties.containers.items.properties.metricsEndpoints.items.properties.path.allOf[1], data: data16 };
                              vErrors = added(vErrors, err25);
                              errors++;
                            }
                          }
                        }
                        if (data15.publishFrequencySeconds !== void 0) {
                          let data17 = data15.publishFrequencySeconds;
                          if (!(data17 === 10 || data17 === 30 || data17 === 60 || data17 === 120 || data17 === 180 || data17 === 240 || data17 === 300)) {
                            const err26 = { instancePath: instancePath + "/model/containers/" + i0 + "/metricsEndpoints/" + i1 + "/publishFrequencySeconds", keyword: "enum", params: { allowedValues: schema38.enum }, schema: schema38.enum, parentSchema: schema38, data: data17 };
                            vErrors = added(vErrors, err26);
                            errors++;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.variants !== void 0) {
      let data18 = data.variants;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err27 = { instancePath: instancePath + "/variants", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.variants.allOf[0], data: data18 };
          vErrors = added(vErrors, err27);
          errors++;
        }
      }
      if (Array.isArray(data18)) {
        if (data18.length > 10) {
          const err28 = { instancePath: instancePath + "/variants", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema31.properties.variants.allOf[1], data: data18 };
          vErrors = added(vErrors, err28);
          errors++;
        }
      }
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate21(data18[i2], { instancePath: instancePath + "/variants/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.shadowVariants !== void 0) {
      let data20 = data.shadowVariants;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate21(data20[i3], { instancePath: instancePath + "/shadowVariants/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.metrics !== void 0) {
      let data22 = data.metrics;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.publishFrequencySeconds !== void 0) {
          let data23 = data22.publishFrequencySeconds;
          if (!(data23 === 10 || data23 === 30 || data23 === 60 || data23 === 120 || data23 === 180 || data23 === 240 || data23 === 300)) {
            const err29 = { instancePath: instancePath + "/metrics/publishFrequencySeconds", keyword: "enum", params: { allowedValues: schema38.enum }, schema: schema38.enum, parentSchema: schema38, data: data23 };
            vErrors = added(vErrors, err29);
            errors++;
          }
        }
      }
    }
    if (data.tags !== void 0) {
      let data24 = data.tags;
      if (Array.isArray(data24)) {
        if (data24.length > 50) {
          const err30 = { instancePath: instancePath + "/tags", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema31.properties.tags, data: data24 };
          vErrors = added(vErrors, err30);
          errors++;
        }
        const len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data25 = data24[i4];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.key !== void 0) {
              let data26 = data25.key;
              if (typeof data26 === "string") {
                if (func1(data26) < 1) {
                  const err31 = { instancePath: instancePath + "/tags/" + i4 + "/key", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.tags.items.properties.key.allOf[0], data: data26 };
                  vErrors = added(vErrors, err31);
                  errors++;
                }
              }
              if (typeof data26 === "string") {
                if (func1(data26) > 128) {
                  const err32 = { instancePath: instancePath + "/tags/" + i4 + "/key", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema31.properties.tags.items.properties.key.allOf[1], data: data26 };
                  vErrors = added(vErrors, err32);
                  errors++;
                }
              }
            }
            if (data25.value !== void 0) {
              let data27 = data25.value;
              if (typeof data27 === "string") {
                if (func1(data27) > 256) {
                  const err33 = { instancePath: instancePath + "/tags/" + i4 + "/value", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema31.properties.tags.items.properties.value, data: data27 };
                  vErrors = added(vErrors, err33);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.monitoring !== void 0) {
      const err34 = { instancePath: instancePath + "/monitoring", keyword: "not", params: {}, schema: schema31.properties.monitoring.not, parentSchema: schema31.properties.monitoring, data: data.monitoring };
      vErrors = added(vErrors, err34);
      errors++;
    }
    if (data.explainer !== void 0) {
      let data29 = data.explainer;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.maxPayloadMib !== void 0) {
          let data30 = data29.maxPayloadMib;
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 < 1 || isNaN(data30)) {
              const err35 = { instancePath: instancePath + "/explainer/maxPayloadMib", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.explainer.properties.maxPayloadMib.allOf[0], data: data30 };
              vErrors = added(vErrors, err35);
              errors++;
            }
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 25 || isNaN(data30)) {
              const err36 = { instancePath: instancePath + "/explainer/maxPayloadMib", keyword: "maximum", params: { comparison: "<=", limit: 25 }, schema: 25, parentSchema: schema31.properties.explainer.properties.maxPayloadMib.allOf[1], data: data30 };
              vErrors = added(vErrors, err36);
              errors++;
            }
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            let res0;
            if (res0 = data30 / 1, res0 !== parseInt(res0)) {
              const err37 = { instancePath: instancePath + "/explainer/maxPayloadMib", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema31.properties.explainer.properties.maxPayloadMib.allOf[2], data: data30 };
              vErrors = added(vErrors, err37);
              errors++;
            }
          }
        }
        if (data29.maxRecordCount !== void 0) {
          let data31 = data29.maxRecordCount;
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 < 1 || isNaN(data31)) {
              const err38 = { instancePath: instancePath + "/explainer/maxRecordCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.explainer.properties.maxRecordCount.allOf[0], data: data31 };
              vErrors = added(vErrors, err38);
              errors++;
            }
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            let res1;
            if (res1 = data31 / 1, res1 !== parseInt(res1)) {
              const err39 = { instancePath: instancePath + "/explainer/maxRecordCount", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema31.properties.explainer.properties.maxRecordCount.allOf[1], data: data31 };
              vErrors = added(vErrors, err39);
              errors++;
            }
          }
        }
        if (data29.shapBaseline !== void 0) {
          let data32 = data29.shapBaseline;
          if (typeof data32 === "string") {
            if (func1(data32) > 4096) {
              const err40 = { instancePath: instancePath + "/explainer/shapBaseline", keyword: "maxLength", params: { limit: 4096 }, schema: 4096, parentSchema: schema31.properties.explainer.properties.shapBaseline, data: data32 };
              vErrors = added(vErrors, err40);
              errors++;
            }
          }
        }
        if (data29.featureHeaders !== void 0) {
          let data33 = data29.featureHeaders;
          if (Array.isArray(data33)) {
            if (data33.length < 1) {
              const err41 = { instancePath: instancePath + "/explainer/featureHeaders", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.explainer.properties.featureHeaders.allOf[0], data: data33 };
              vErrors = added(vErrors, err41);
              errors++;
            }
          }
          if (Array.isArray(data33)) {
            if (data33.length > 256) {
              const err42 = { instancePath: instancePath + "/explainer/featureHeaders", keyword: "maxItems", params: { limit: 256 }, schema: 256, parentSchema: schema31.properties.explainer.properties.featureHeaders.allOf[1], data: data33 };
              vErrors = added(vErrors, err42);
              errors++;
            }
          }
        }
        if (data29.featureTypes !== void 0) {
          let data34 = data29.featureTypes;
          if (Array.isArray(data34)) {
            if (data34.length < 1) {
              const err43 = { instancePath: instancePath + "/explainer/featureTypes", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.explainer.properties.featureTypes.allOf[0], data: data34 };
              vErrors = added(vErrors, err43);
              errors++;
            }
          }
          if (Array.isArray(data34)) {
            if (data34.length > 256) {
              const err44 = { instancePath: instancePath + "/explainer/featureTypes", keyword: "maxItems", params: { limit: 256 }, schema: 256, parentSchema: schema31.properties.explainer.properties.featureTypes.allOf[1], data: data34 };
              vErrors = added(vErrors, err44);
              errors++;
            }
          }
        }
      }
    }
  }
  validate20.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };
var model = validate24;
var schema42 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "model.schema.json", "title": "Limits of models and their containers", "properties": { "model": { "properties": { "executionMode": { "enum": ["Serial", "Direct"], "x-limit": "model/direct-hostnames", "x-case": "mode" }, "containers": { "items": { "$ref": "#/$defs/container" } } } }, "modelPackage": { "properties": { "containers": { "items": { "$ref": "#/$defs/container" } } } } }, "$defs": { "container": { "properties": { "mode": { "enum": ["SingleModel", "MultiModel"], "x-limit": "multi-model/mode" }, "modelCache": { "enum": ["Enabled", "Disabled"], "x-limit": "multi-model/mode", "x-case": "cache" }, "repositoryAccess": { "enum": ["Platform", "Vpc"], "x-limit": "model/private-registry", "x-case": "mode" }, "dataSource": { "$ref": "#/$defs/source" }, "additionalDataSources": { "maxItems": 5, "x-limit": "model/additional-sources", "items": { "$ref": "#/$defs/source" } } } }, "source": { "properties": { "dataType": { "enum": ["S3Prefix", "S3Object"], "x-limit": "model/model-data-source", "x-case": "data-type" }, "compression": { "enum": ["None", "Gzip"], "x-limit": "model/model-data-source", "x-case": "compression" } } } } };
var schema43 = { "properties": { "mode": { "enum": ["SingleModel", "MultiModel"], "x-limit": "multi-model/mode" }, "modelCache": { "enum": ["Enabled", "Disabled"], "x-limit": "multi-model/mode", "x-case": "cache" }, "repositoryAccess": { "enum": ["Platform", "Vpc"], "x-limit": "model/private-registry", "x-case": "mode" }, "dataSource": { "$ref": "#/$defs/source" }, "additionalDataSources": { "maxItems": 5, "x-limit": "model/additional-sources", "items": { "$ref": "#/$defs/source" } } } };
var schema44 = { "properties": { "dataType": { "enum": ["S3Prefix", "S3Object"], "x-limit": "model/model-data-source", "x-case": "data-type" }, "compression": { "enum": ["None", "Gzip"], "x-limit": "model/model-data-source", "x-case": "compression" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (!(data0 === "SingleModel" || data0 === "MultiModel")) {
        const err0 = { instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: schema43.properties.mode.enum }, schema: schema43.properties.mode.enum, parentSchema: schema43.properties.mode, data: data0 };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.modelCache !== void 0) {
      let data1 = data.modelCache;
      if (!(data1 === "Enabled" || data1 === "Disabled")) {
        const err1 = { instancePath: instancePath + "/modelCache", keyword: "enum", params: { allowedValues: schema43.properties.modelCache.enum }, schema: schema43.properties.modelCache.enum, parentSchema: schema43.properties.modelCache, data: data1 };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.repositoryAccess !== void 0) {
      let data2 = data.repositoryAccess;
      if (!(data2 === "Platform" || data2 === "Vpc")) {
        const err2 = { instancePath: instancePath + "/repositoryAccess", keyword: "enum", params: { allowedValues: schema43.properties.repositoryAccess.enum }, schema: schema43.properties.repositoryAccess.enum, parentSchema: schema43.properties.repositoryAccess, data: data2 };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.dataSource !== void 0) {
      let data3 = data.dataSource;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.dataType !== void 0) {
          let data4 = data3.dataType;
          if (!(data4 === "S3Prefix" || data4 === "S3Object")) {
            const err3 = { instancePath: instancePath + "/dataSource/dataType", keyword: "enum", params: { allowedValues: schema44.properties.dataType.enum }, schema: schema44.properties.dataType.enum, parentSchema: schema44.properties.dataType, data: data4 };
            vErrors = added(vErrors, err3);
            errors++;
          }
        }
        if (data3.compression !== void 0) {
          let data5 = data3.compression;
          if (!(data5 === "None" || data5 === "Gzip")) {
            const err4 = { instancePath: instancePath + "/dataSource/compression", keyword: "enum", params: { allowedValues: schema44.properties.compression.enum }, schema: schema44.properties.compression.enum, parentSchema: schema44.properties.compression, data: data5 };
            vErrors = added(vErrors, err4);
            errors++;
          }
        }
      }
    }
    if (data.additionalDataSources !== void 0) {
      let data6 = data.additionalDataSources;
      if (Array.isArray(data6)) {
        if (data6.length > 5) {
          const err5 = { instancePath: instancePath + "/additionalDataSources", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: schema43.properties.additionalDataSources, data: data6 };
          vErrors = added(vErrors, err5);
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.dataType !== void 0) {
              let data8 = data7.dataType;
              if (!(data8 === "S3Prefix" || data8 === "S3Object")) {
                const err6 = { instancePath: instancePath + "/additionalDataSources/" + i0 + "/dataType", keyword: "enum", params: { allowedValues: schema44.properties.dataType.enum }, schema: schema44.properties.dataType.enum, parentSchema: schema44.properties.dataType, data: data8 };
                vErrors = added(vErrors, err6);
                errors++;
              }
            }
            if (data7.compression !== void 0) {
              let data9 = data7.compression;
              if (!(data9 === "None" || data9 === "Gzip")) {
                const err7 = { instancePath: instancePath + "/additionalDataSources/" + i0 + "/compression", keyword: "enum", params: { allowedValues: schema44.properties.compression.enum }, schema: schema44.properties.compression.enum, parentSchema: schema44.properties.compression, data: data9 };
                vErrors = added(vErrors, err7);
                errors++;
              }
            }
          }
        }
      }
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "mode": true, "modelCache": true, "repositoryAccess": true, "dataSource": true, "additionalDataSources": true }, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model !== void 0) {
      let data0 = data.model;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.executionMode !== void 0) {
          let data1 = data0.executionMode;
          if (!(data1 === "Serial" || data1 === "Direct")) {
            const err0 = { instancePath: instancePath + "/model/executionMode", keyword: "enum", params: { allowedValues: schema42.properties.model.properties.executionMode.enum }, schema: schema42.properties.model.properties.executionMode.enum, parentSchema: schema42.properties.model.properties.executionMode, data: data1 };
            vErrors = added(vErrors, err0);
            errors++;
          }
        }
        if (data0.containers !== void 0) {
          let data2 = data0.containers;
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate25(data2[i0], { instancePath: instancePath + "/model/containers/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.modelPackage !== void 0) {
      let data4 = data.modelPackage;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.containers !== void 0) {
          let data5 = data4.containers;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate25(data5[i1], { instancePath: instancePath + "/modelPackage/containers/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "model": true, "modelPackage": true }, "dynamicProps": false, "dynamicItems": false };
var scaling = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "dynamicProps": false, "dynamicItems": false };
var rollout = validate29;
var schema47 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "rollout.schema.json", "title": "Limits of deployment guardrails", "properties": { "rollout": { "properties": { "blueGreen": { "properties": { "type": { "enum": ["ALL_AT_ONCE", "CANARY", "LINEAR"], "x-limit": "rollout/type" }, "waitIntervalSeconds": { "allOf": [{ "minimum": 0, "x-limit": "rollout/wait-interval" }, { "maximum": 3600, "x-limit": "rollout/wait-interval" }, { "multipleOf": 1, "x-limit": "rollout/wait-interval" }] }, "terminationWaitSeconds": { "allOf": [{ "minimum": 0, "x-limit": "rollout/termination-wait" }, { "maximum": 3600, "x-limit": "rollout/termination-wait" }, { "multipleOf": 1, "x-limit": "rollout/termination-wait" }] }, "maxExecutionSeconds": { "allOf": [{ "minimum": 600, "x-limit": "rollout/max-execution" }, { "maximum": 28800, "x-limit": "rollout/max-execution" }, { "multipleOf": 1, "x-limit": "rollout/max-execution" }] }, "canarySize": { "properties": { "type": { "enum": ["INSTANCE_COUNT", "CAPACITY_PERCENT"], "x-limit": "rollout/capacity-type" } } }, "linearStepSize": { "properties": { "type": { "enum": ["INSTANCE_COUNT", "CAPACITY_PERCENT"], "x-limit": "rollout/capacity-type" } } } } }, "rolling": { "properties": { "maximumBatchSize": { "properties": { "type": { "enum": ["INSTANCE_COUNT", "CAPACITY_PERCENT"], "x-limit": "rollout/capacity-type" } } }, "rollbackMaximumBatchSize": { "properties": { "type": { "enum": ["INSTANCE_COUNT", "CAPACITY_PERCENT"], "x-limit": "rollout/capacity-type" }, "value": { "allOf": [{ "minimum": 1, "x-limit": "rollout/rolling-batch", "x-case": "whole" }, { "multipleOf": 1, "x-limit": "rollout/rolling-batch", "x-case": "whole" }] } } }, "waitIntervalSeconds": { "allOf": [{ "minimum": 0, "x-limit": "rollout/wait-interval" }, { "maximum": 3600, "x-limit": "rollout/wait-interval" }, { "multipleOf": 1, "x-limit": "rollout/wait-interval" }] }, "maxExecutionSeconds": { "allOf": [{ "minimum": 600, "x-limit": "rollout/max-execution" }, { "maximum": 28800, "x-limit": "rollout/max-execution" }, { "multipleOf": 1, "x-limit": "rollout/max-execution" }] } } }, "alarms": { "allOf": [{ "maxItems": 10, "x-limit": "rollout/alarms" }], "items": { "allOf": [{ "minLength": 1, "x-limit": "rollout/alarms", "x-case": "name" }, { "maxLength": 255, "x-limit": "rollout/alarms", "x-case": "name" }] } } } } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rollout !== void 0) {
      let data0 = data.rollout;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.blueGreen !== void 0) {
          let data1 = data0.blueGreen;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.type !== void 0) {
              let data2 = data1.type;
              if (!(data2 === "ALL_AT_ONCE" || data2 === "CANARY" || data2 === "LINEAR")) {
                const err0 = { instancePath: instancePath + "/rollout/blueGreen/type", keyword: "enum", params: { allowedValues: schema47.properties.rollout.properties.blueGreen.properties.type.enum }, schema: schema47.properties.rollout.properties.blueGreen.properties.type.enum, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.type, data: data2 };
                vErrors = added(vErrors, err0);
                errors++;
              }
            }
            if (data1.waitIntervalSeconds !== void 0) {
              let data3 = data1.waitIntervalSeconds;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  const err1 = { instancePath: instancePath + "/rollout/blueGreen/waitIntervalSeconds", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.waitIntervalSeconds.allOf[0], data: data3 };
                  vErrors = added(vErrors, err1);
                  errors++;
                }
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 3600 || isNaN(data3)) {
                  const err2 = { instancePath: instancePath + "/rollout/blueGreen/waitIntervalSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.waitIntervalSeconds.allOf[1], data: data3 };
                  vErrors = added(vErrors, err2);
                  errors++;
                }
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                let res0;
                if (res0 = data3 / 1, res0 !== parseInt(res0)) {
                  const err3 = { instancePath: instancePath + "/rollout/blueGreen/waitIntervalSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.waitIntervalSeconds.allOf[2], data: data3 };
                  vErrors = added(vErrors, err3);
                  errors++;
                }
              }
            }
            if (data1.terminationWaitSeconds !== void 0) {
              let data4 = data1.terminationWaitSeconds;
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 0 || isNaN(data4)) {
                  const err4 = { instancePath: instancePath + "/rollout/blueGreen/terminationWaitSeconds", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.terminationWaitSeconds.allOf[0], data: data4 };
                  vErrors = added(vErrors, err4);
                  errors++;
                }
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 3600 || isNaN(data4)) {
                  const err5 = { instancePath: instancePath + "/rollout/blueGreen/terminationWaitSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.terminationWaitSeconds.allOf[1], data: data4 };
                  vErrors = added(vErrors, err5);
                  errors++;
                }
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                let res1;
                if (res1 = data4 / 1, res1 !== parseInt(res1)) {
                  const err6 = { instancePath: instancePath + "/rollout/blueGreen/terminationWaitSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.terminationWaitSeconds.allOf[2], data: data4 };
                  vErrors = added(vErrors, err6);
                  errors++;
                }
              }
            }
            if (data1.maxExecutionSeconds !== void 0) {
              let data5 = data1.maxExecutionSeconds;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 600 || isNaN(data5)) {
                  const err7 = { instancePath: instancePath + "/rollout/blueGreen/maxExecutionSeconds", keyword: "minimum", params: { comparison: ">=", limit: 600 }, schema: 600, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.maxExecutionSeconds.allOf[0], data: data5 };
                  vErrors = added(vErrors, err7);
                  errors++;
                }
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 28800 || isNaN(data5)) {
                  const err8 = { instancePath: instancePath + "/rollout/blueGreen/maxExecutionSeconds", keyword: "maximum", params: { comparison: "<=", limit: 28800 }, schema: 28800, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.maxExecutionSeconds.allOf[1], data: data5 };
                  vErrors = added(vErrors, err8);
                  errors++;
                }
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                let res2;
                if (res2 = data5 / 1, res2 !== parseInt(res2)) {
                  const err9 = { instancePath: instancePath + "/rollout/blueGreen/maxExecutionSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.maxExecutionSeconds.allOf[2], data: data5 };
                  vErrors = added(vErrors, err9);
                  errors++;
                }
              }
            }
            if (data1.canarySize !== void 0) {
              let data6 = data1.canarySize;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.type !== void 0) {
                  let data7 = data6.type;
                  if (!(data7 === "INSTANCE_COUNT" || data7 === "CAPACITY_PERCENT")) {
                    const err10 = { instancePath: instancePath + "/rollout/blueGreen/canarySize/type", keyword: "enum", params: { allowedValues: schema47.properties.rollout.properties.blueGreen.properties.canarySize.properties.type.enum }, schema: schema47.properties.rollout.properties.blueGreen.properties.canarySize.properties.type.enum, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.canarySize.properties.type, data: data7 };
                    vErrors = added(vErrors, err10);
                    errors++;
                  }
                }
              }
            }
            if (data1.linearStepSize !== void 0) {
              let data8 = data1.linearStepSize;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.type !== void 0) {
                  let data9 = data8.type;
                  if (!(data9 === "INSTANCE_COUNT" || data9 === "CAPACITY_PERCENT")) {
                    const err11 = { instancePath: instancePath + "/rollout/blueGreen/linearStepSize/type", keyword: "enum", params: { allowedValues: schema47.properties.rollout.properties.blueGreen.properties.linearStepSize.properties.type.enum }, schema: schema47.properties.rollout.properties.blueGreen.properties.linearStepSize.properties.type.enum, parentSchema: schema47.properties.rollout.properties.blueGreen.properties.linearStepSize.properties.type, data: data9 };
                    vErrors = added(vErrors, err11);
                    errors++;
                  }
                }
              }
            }
          }
        }
        if (data0.rolling !== void 0) {
          let data10 = data0.rolling;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.maximumBatchSize !== void 0) {
              let data11 = data10.maximumBatchSize;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.type !== void 0) {
                  let data12 = data11.type;
                  if (!(data12 === "INSTANCE_COUNT" || data12 === "CAPACITY_PERCENT")) {
                    const err12 = { instancePath: instancePath + "/rollout/rolling/maximumBatchSize/type", keyword: "enum", params: { allowedValues: schema47.properties.rollout.properties.rolling.properties.maximumBatchSize.properties.type.enum }, schema: schema47.properties.rollout.properties.rolling.properties.maximumBatchSize.properties.type.enum, parentSchema: schema47.properties.rollout.properties.rolling.properties.maximumBatchSize.properties.type, data: data12 };
                    vErrors = added(vErrors, err12);
                    errors++;
                  }
                }
              }
            }
            if (data10.rollbackMaximumBatchSize !== void 0) {
              let data13 = data10.rollbackMaximumBatchSize;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.type !== void 0) {
                  let data14 = data13.type;
                  if (!(data14 === "INSTANCE_COUNT" || data14 === "CAPACITY_PERCENT")) {
                    const err13 = { instancePath: instancePath + "/rollout/rolling/rollbackMaximumBatchSize/type", keyword: "enum", params: { allowedValues: schema47.properties.rollout.properties.rolling.properties.rollbackMaximumBatchSize.properties.type.enum }, schema: schema47.properties.rollout.properties.rolling.properties.rollbackMaximumBatchSize.properties.type.enum, parentSchema: schema47.properties.rollout.properties.rolling.properties.rollbackMaximumBatchSize.properties.type, data: data14 };
                    vErrors = added(vErrors, err13);
                    errors++;
                  }
                }
                if (data13.value !== void 0) {
                  let data15 = data13.value;
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 < 1 || isNaN(data15)) {
                      const err14 = { instancePath: instancePath + "/rollout/rolling/rollbackMaximumBatchSize/value", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema47.properties.rollout.properties.rolling.properties.rollbackMaximumBatchSize.properties.value.allOf[0], data: data15 };
                      vErrors = added(vErrors, err14);
                      errors++;
                    }
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    let res3;
                    if (res3 = data15 / 1, res3 !== parseInt(res3)) {
                      const err15 = { instancePath: instancePath + "/rollout/rolling/rollbackMaximumBatchSize/value", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema47.properties.rollout.properties.rolling.properties.rollbackMaximumBatchSize.properties.value.allOf[1], data: data15 };
                      vErrors = added(vErrors, err15);
                      errors++;
                    }
                  }
                }
              }
            }
            if (data10.waitIntervalSeconds !== void 0) {
              let data16 = data10.waitIntervalSeconds;
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err16 = { instancePath: instancePath + "/rollout/rolling/waitIntervalSeconds", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47.properties.rollout.properties.rolling.properties.waitIntervalSeconds.allOf[0], data: data16 };
                  vErrors = added(vErrors, err16);
                  errors++;
                }
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 > 3600 || isNaN(data16)) {
                  const err17 = { instancePath: instancePath + "/rollout/rolling/waitIntervalSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema47.properties.rollout.properties.rolling.properties.waitIntervalSeconds.allOf[1], data: data16 };
                  vErrors = added(vErrors, err17);
                  errors++;
                }
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                let res4;
                if (res4 = data16 / 1, res4 !== parseInt(res4)) {
                  const err18 = { instancePath: instancePath + "/rollout/rolling/waitIntervalSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema47.properties.rollout.properties.rolling.properties.waitIntervalSeconds.allOf[2], data: data16 };
                  vErrors = added(vErrors, err18);
                  errors++;
                }
              }
            }
            if (data10.maxExecutionSeconds !== void 0) {
              let data17 = data10.maxExecutionSeconds;
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 600 || isNaN(data17)) {
                  const err19 = { instancePath: instancePath + "/rollout/rolling/maxExecutionSeconds", keyword: "minimum", params: { comparison: ">=", limit: 600 }, schema: 600, parentSchema: schema47.properties.rollout.properties.rolling.properties.maxExecutionSeconds.allOf[0], data: data17 };
                  vErrors = added(vErrors, err19);
                  errors++;
                }
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 28800 || isNaN(data17)) {
                  const err20 = { instancePath: instancePath + "/rollout/rolling/maxExecutionSeconds", keyword: "maximum", params: { comparison: "<=", limit: 28800 }, schema: 28800, parentSchema: schema47.properties.rollout.properties.rolling.properties.maxExecutionSeconds.allOf[1], data: data17 };
                  vErrors = added(vErrors, err20);
                  errors++;
                }
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                let res5;
                if (res5 = data17 / 1, res5 !== parseInt(res5)) {
                  const err21 = { instancePath: instancePath + "/rollout/rolling/maxExecutionSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema47.properties.rollout.properties.rolling.properties.maxExecutionSeconds.allOf[2], data: data17 };
                  vErrors = added(vErrors, err21);
                  errors++;
                }
              }
            }
          }
        }
        if (data0.alarms !== void 0) {
          let data18 = data0.alarms;
          if (Array.isArray(data18)) {
            if (data18.length > 10) {
              const err22 = { instancePath: instancePath + "/rollout/alarms", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema47.properties.rollout.properties.alarms.allOf[0], data: data18 };
              vErrors = added(vErrors, err22);
              errors++;
            }
          }
          if (Array.isArray(data18)) {
            const len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (typeof data19 === "string") {
                if (func1(data19) < 1) {
                  const err23 = { instancePath: instancePath + "/rollout/alarms/" + i0, keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema47.properties.rollout.properties.alarms.items.allOf[0], data: data19 };
                  vErrors = added(vErrors, err23);
                  errors++;
                }
              }
              if (typeof data19 === "string") {
                if (func1(data19) > 255) {
                  const err24 = { instancePath: instancePath + "/rollout/alarms/" + i0, keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema47.properties.rollout.properties.alarms.items.allOf[1], data: data19 };
                  vErrors = added(vErrors, err24);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "rollout": true }, "dynamicProps": false, "dynamicItems": false };
var components = validate30;
var schema48 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "components.schema.json", "title": "Limits of inference components", "properties": { "components": { "items": { "properties": { "copyCount": { "allOf": [{ "minimum": 0, "x-limit": "inference-component/copy-count" }, { "multipleOf": 1, "x-limit": "inference-component/copy-count" }] }, "specification": { "$ref": "#/$defs/specification" }, "specifications": { "allOf": [{ "minItems": 1, "x-limit": "inference-component/specifications", "x-case": "count" }, { "maxItems": 5, "x-limit": "inference-component/specifications", "x-case": "count" }], "items": { "$ref": "#/$defs/specification" } }, "rolling": { "allOf": [{ "required": ["maximumBatchSize"], "x-limit": "inference-component/rolling", "x-case": "missing" }], "properties": { "maximumBatchSize": { "properties": { "type": { "enum": ["COPY_COUNT", "CAPACITY_PERCENT"], "x-limit": "inference-component/rolling", "x-case": "type" } } }, "rollbackMaximumBatchSize": { "properties": { "type": { "enum": ["COPY_COUNT", "CAPACITY_PERCENT"], "x-limit": "inference-component/rolling", "x-case": "type" }, "value": { "allOf": [{ "minimum": 1, "x-limit": "inference-component/rolling", "x-case": "whole" }, { "multipleOf": 1, "x-limit": "inference-component/rolling", "x-case": "whole" }] } } }, "waitIntervalSeconds": { "allOf": [{ "minimum": 0, "x-limit": "rollout/wait-interval" }, { "maximum": 3600, "x-limit": "rollout/wait-interval" }, { "multipleOf": 1, "x-limit": "rollout/wait-interval" }] }, "maxExecutionSeconds": { "allOf": [{ "minimum": 600, "x-limit": "rollout/max-execution" }, { "maximum": 28800, "x-limit": "rollout/max-execution" }, { "multipleOf": 1, "x-limit": "rollout/max-execution" }] } } } } } } }, "$defs": { "specification": { "properties": { "compute": { "properties": { "minMemoryMib": { "allOf": [{ "minimum": 128, "x-limit": "inference-component/requirements" }, { "multipleOf": 1, "x-limit": "inference-component/requirements" }] }, "maxMemoryMib": { "allOf": [{ "minimum": 128, "x-limit": "inference-component/requirements" }, { "multipleOf": 1, "x-limit": "inference-component/requirements" }] }, "cpuCores": { "minimum": 0.25, "x-limit": "inference-component/requirements", "x-case": "cpu" }, "accelerators": { "minimum": 1, "x-limit": "inference-component/requirements", "x-case": "accelerators" } } }, "startupTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/startup-health-timeout" }, { "maximum": 3600, "x-limit": "real-time/startup-health-timeout" }, { "multipleOf": 1, "x-limit": "real-time/startup-health-timeout" }] }, "modelDownloadTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/model-download-timeout" }, { "maximum": 3600, "x-limit": "real-time/model-download-timeout" }, { "multipleOf": 1, "x-limit": "real-time/model-download-timeout" }] } } } } };
var schema49 = { "properties": { "compute": { "properties": { "minMemoryMib": { "allOf": [{ "minimum": 128, "x-limit": "inference-component/requirements" }, { "multipleOf": 1, "x-limit": "inference-component/requirements" }] }, "maxMemoryMib": { "allOf": [{ "minimum": 128, "x-limit": "inference-component/requirements" }, { "multipleOf": 1, "x-limit": "inference-component/requirements" }] }, "cpuCores": { "minimum": 0.25, "x-limit": "inference-component/requirements", "x-case": "cpu" }, "accelerators": { "minimum": 1, "x-limit": "inference-component/requirements", "x-case": "accelerators" } } }, "startupTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/startup-health-timeout" }, { "maximum": 3600, "x-limit": "real-time/startup-health-timeout" }, { "multipleOf": 1, "x-limit": "real-time/startup-health-timeout" }] }, "modelDownloadTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/model-download-timeout" }, { "maximum": 3600, "x-limit": "real-time/model-download-timeout" }, { "multipleOf": 1, "x-limit": "real-time/model-download-timeout" }] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.components !== void 0) {
      let data0 = data.components;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.copyCount !== void 0) {
              let data2 = data1.copyCount;
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2)) {
                  const err0 = { instancePath: instancePath + "/components/" + i0 + "/copyCount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema48.properties.components.items.properties.copyCount.allOf[0], data: data2 };
                  vErrors = added(vErrors, err0);
                  errors++;
                }
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                let res0;
                if (res0 = data2 / 1, res0 !== parseInt(res0)) {
                  const err1 = { instancePath: instancePath + "/components/" + i0 + "/copyCount", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema48.properties.components.items.properties.copyCount.allOf[1], data: data2 };
                  vErrors = added(vErrors, err1);
                  errors++;
                }
              }
            }
            if (data1.specification !== void 0) {
              let data3 = data1.specification;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.compute !== void 0) {
                  let data4 = data3.compute;
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.minMemoryMib !== void 0) {
                      let data5 = data4.minMemoryMib;
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 128 || isNaN(data5)) {
                          const err2 = { instancePath: instancePath + "/components/" + i0 + "/specification/compute/minMemoryMib", keyword: "minimum", params: { comparison: ">=", limit: 128 }, schema: 128, parentSchema: schema49.properties.compute.properties.minMemoryMib.allOf[0], data: data5 };
                          vErrors = added(vErrors, err2);
                          errors++;
                        }
                      }
                      if (typeof data5 == "number" && isFinite(data5)) {
                        let res1;
                        if (res1 = data5 / 1, res1 !== parseInt(res1)) {
                          const err3 = { instancePath: instancePath + "/components/" + i0 + "/specification/compute/minMemoryMib", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema49.properties.compute.properties.minMemoryMib.allOf[1], data: data5 };
                          vErrors = added(vErrors, err3);
                          errors++;
                        }
                      }
                    }
                    if (data4.maxMemoryMib !== void 0) {
                      let data6 = data4.maxMemoryMib;
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 < 128 || isNaN(data6)) {
                          const err4 = { instancePath: instancePath + "/components/" + i0 + "/specification/compute/maxMemoryMib", keyword: "minimum", params: { comparison: ">=", limit: 128 }, schema: 128, parentSchema: schema49.properties.compute.properties.maxMemoryMib.allOf[0], data: data6 };
                          vErrors = added(vErrors, err4);
                          errors++;
                        }
                      }
                      if (typeof data6 == "number" && isFinite(data6)) {
                        let res2;
                        if (res2 = data6 / 1, res2 !== parseInt(res2)) {
                          const err5 = { instancePath: instancePath + "/components/" + i0 + "/specification/compute/maxMemoryMib", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema49.properties.compute.properties.maxMemoryMib.allOf[1], data: data6 };
                          vErrors = added(vErrors, err5);
                          errors++;
                        }
                      }
                    }
                    if (data4.cpuCores !== void 0) {
                      let data7 = data4.cpuCores;
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 < 0.25 || isNaN(data7)) {
                          const err6 = { instancePath: instancePath + "/components/" + i0 + "/specification/compute/cpuCores", keyword: "minimum", params: { comparison: ">=", limit: 0.25 }, schema: 0.25, parentSchema: schema49.properties.compute.properties.cpuCores, data: data7 };
                          vErrors = added(vErrors, err6);
                          errors++;
                        }
                      }
                    }
                    if (data4.accelerators !== void 0) {
                      let data8 = data4.accelerators;
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 < 1 || isNaN(data8)) {
                          const err7 = { instancePath: instancePath + "/components/" + i0 + "/specification/compute/accelerators", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema49.properties.compute.properties.accelerators, data: data8 };
                          vErrors = added(vErrors, err7);
                          errors++;
                        }
                      }
                    }
                  }
                }
                if (data3.startupTimeoutSeconds !== void 0) {
                  let data9 = data3.startupTimeoutSeconds;
                  if (typeof data9 == "number" && isFinite(data9)) {
                    if (data9 < 60 || isNaN(data9)) {
                      const err8 = { instancePath: instancePath + "/components/" + i0 + "/specification/startupTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema49.properties.startupTimeoutSeconds.allOf[0], data: data9 };
                      vErrors = added(vErrors, err8);
                      errors++;
                    }
                  }
                  if (typeof data9 == "number" && isFinite(data9)) {
                    if (data9 > 3600 || isNaN(data9)) {
                      const err9 = { instancePath: instancePath + "/components/" + i0 + "/specification/startupTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema49.properties.startupTimeoutSeconds.allOf[1], data: data9 };
                      vErrors = added(vErrors, err9);
                      errors++;
                    }
                  }
                  if (typeof data9 == "number" && isFinite(data9)) {
                    let res3;
                    if (res3 = data9 / 1, res3 !== parseInt(res3)) {
                      const err10 = { instancePath: instancePath + "/components/" + i0 + "/specification/startupTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema49.properties.startupTimeoutSeconds.allOf[2], data: data9 };
                      vErrors = added(vErrors, err10);
                      errors++;
                    }
                  }
                }
                if (data3.modelDownloadTimeoutSeconds !== void 0) {
                  let data10 = data3.modelDownloadTimeoutSeconds;
                  if (typeof data10 == "number" && isFinite(data10)) {
                    if (data10 < 60 || isNaN(data10)) {
                      const err11 = { instancePath: instancePath + "/components/" + i0 + "/specification/modelDownloadTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema49.properties.modelDownloadTimeoutSeconds.allOf[0], data: data10 };
                      vErrors = added(vErrors, err11);
                      errors++;
                    }
                  }
                  if (typeof data10 == "number" && isFinite(data10)) {
                    if (data10 > 3600 || isNaN(data10)) {
                      const err12 = { instancePath: instancePath + "/components/" + i0 + "/specification/modelDownloadTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema49.properties.modelDownloadTimeoutSeconds.allOf[1], data: data10 };
                      vErrors = added(vErrors, err12);
                      errors++;
                    }
                  }
                  if (typeof data10 == "number" && isFinite(data10)) {
                    let res4;
                    if (res4 = data10 / 1, res4 !== parseInt(res4)) {
                      const err13 = { instancePath: instancePath + "/components/" + i0 + "/specification/modelDownloadTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema49.properties.modelDownloadTimeoutSeconds.allOf[2], data: data10 };
                      vErrors = added(vErrors, err13);
                      errors++;
                    }
                  }
                }
              }
            }
            if (data1.specifications !== void 0) {
              let data11 = data1.specifications;
              if (Array.isArray(data11)) {
                if (data11.length < 1) {
                  const err14 = { instancePath: instancePath + "/components/" + i0 + "/specifications", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema48.properties.components.items.properties.specifications.allOf[0], data: data11 };
                  vErrors = added(vErrors, err14);
                  errors++;
                }
              }
              if (Array.isArray(data11)) {
                if (data11.length > 5) {
                  const err15 = { instancePath: instancePath + "/components/" + i0 + "/specifications", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: schema48.properties.components.items.properties.specifications.allOf[1], data: data11 };
                  vErrors = added(vErrors, err15);
                  errors++;
                }
              }
              if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data12 = data11[i1];
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    if (data12.compute !== void 0) {
                      let data13 = data12.compute;
                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        if (data13.minMemoryMib !== void 0) {
                          let data14 = data13.minMemoryMib;
                          if (typeof data14 == "number" && isFinite(data14)) {
                            if (data14 < 128 || isNaN(data14)) {
                              const err16 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/compute/minMemoryMib", keyword: "minimum", params: { comparison: ">=", limit: 128 }, schema: 128, parentSchema: schema49.properties.compute.properties.minMemoryMib.allOf[0], data: data14 };
                              vErrors = added(vErrors, err16);
                              errors++;
                            }
                          }
                          if (typeof data14 == "number" && isFinite(data14)) {
                            let res5;
                            if (res5 = data14 / 1, res5 !== parseInt(res5)) {
                              const err17 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/compute/minMemoryMib", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema49.properties.compute.properties.minMemoryMib.allOf[1], data: data14 };
                              vErrors = added(vErrors, err17);
                              errors++;
                            }
                          }
                        }
                        if (data13.maxMemoryMib !== void 0) {
                          let data15 = data13.maxMemoryMib;
                          if (typeof data15 == "number" && isFinite(data15)) {
                            if (data15 < 128 || isNaN(data15)) {
                              const err18 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/compute/maxMemoryMib", keyword: "minimum", params: { comparison: ">=", limit: 128 }, schema: 128, parentSchema: schema49.properties.compute.properties.maxMemoryMib.allOf[0], data: data15 };
                              vErrors = added(vErrors, err18);
                              errors++;
                            }
                          }
                          if (typeof data15 == "number" && isFinite(data15)) {
                            let res6;
                            if (res6 = data15 / 1, res6 !== parseInt(res6)) {
                              const err19 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/compute/maxMemoryMib", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema49.properties.compute.properties.maxMemoryMib.allOf[1], data: data15 };
                              vErrors = added(vErrors, err19);
                              errors++;
                            }
                          }
                        }
                        if (data13.cpuCores !== void 0) {
                          let data16 = data13.cpuCores;
                          if (typeof data16 == "number" && isFinite(data16)) {
                            if (data16 < 0.25 || isNaN(data16)) {
                              const err20 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/compute/cpuCores", keyword: "minimum", params: { comparison: ">=", limit: 0.25 }, schema: 0.25, parentSchema: schema49.properties.compute.properties.cpuCores, data: data16 };
                              vErrors = added(vErrors, err20);
                              errors++;
                            }
                          }
                        }
                        if (data13.accelerators !== void 0) {
                          let data17 = data13.accelerators;
                          if (typeof data17 == "number" && isFinite(data17)) {
                            if (data17 < 1 || isNaN(data17)) {
                              const err21 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/compute/accelerators", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema49.properties.compute.properties.accelerators, data: data17 };
                              vErrors = added(vErrors, err21);
                              errors++;
                            }
                          }
                        }
                      }
                    }
                    if (data12.startupTimeoutSeconds !== void 0) {
                      let data18 = data12.startupTimeoutSeconds;
                      if (typeof data18 == "number" && isFinite(data18)) {
                        if (data18 < 60 || isNaN(data18)) {
                          const err22 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/startupTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema49.properties.startupTimeoutSeconds.allOf[0], data: data18 };
                          vErrors = added(vErrors, err22);
                          errors++;
                        }
                      }
                      if (typeof data18 == "number" && isFinite(data18)) {
                        if (data18 > 3600 || isNaN(data18)) {
                          const err23 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/startupTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema49.properties.startupTimeoutSeconds.allOf[1], data: data18 };
                          vErrors = added(vErrors, err23);
                          errors++;
                        }
                      }
                      if (typeof data18 == "number" && isFinite(data18)) {
                        let res7;
                        if (res7 = data18 / 1, res7 !== parseInt(res7)) {
                          const err24 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/startupTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema49.properties.startupTimeoutSeconds.allOf[2], data: data18 };
                          vErrors = added(vErrors, err24);
                          errors++;
                        }
                      }
                    }
                    if (data12.modelDownloadTimeoutSeconds !== void 0) {
                      let data19 = data12.modelDownloadTimeoutSeconds;
                      if (typeof data19 == "number" && isFinite(data19)) {
                        if (data19 < 60 || isNaN(data19)) {
                          const err25 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/modelDownloadTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema49.properties.modelDownloadTimeoutSeconds.allOf[0], data: data19 };
                          vErrors = added(vErrors, err25);
                          errors++;
                        }
                      }
                      if (typeof data19 == "number" && isFinite(data19)) {
                        if (data19 > 3600 || isNaN(data19)) {
                          const err26 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/modelDownloadTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema49.properties.modelDownloadTimeoutSeconds.allOf[1], data: data19 };
                          vErrors = added(vErrors, err26);
                          errors++;
                        }
                      }
                      if (typeof data19 == "number" && isFinite(data19)) {
                        let res8;
                        if (res8 = data19 / 1, res8 !== parseInt(res8)) {
                          const err27 = { instancePath: instancePath + "/components/" + i0 + "/specifications/" + i1 + "/modelDownloadTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema49.properties.modelDownloadTimeoutSeconds.allOf[2], data: data19 };
                          vErrors = added(vErrors, err27);
                          errors++;
                        }
                      }
                    }
                  }
                }
              }
            }
            if (data1.rolling !== void 0) {
              let data20 = data1.rolling;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.maximumBatchSize === void 0) {
                  const err28 = { instancePath: instancePath + "/components/" + i0 + "/rolling", keyword: "required", params: { missingProperty: "maximumBatchSize" }, schema: schema48.properties.components.items.properties.rolling.allOf[0].required, parentSchema: schema48.properties.components.items.properties.rolling.allOf[0], data: data20 };
                  vErrors = added(vErrors, err28);
                  errors++;
                }
              }
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.maximumBatchSize !== void 0) {
                  let data21 = data20.maximumBatchSize;
                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                    if (data21.type !== void 0) {
                      let data22 = data21.type;
                      if (!(data22 === "COPY_COUNT" || data22 === "CAPACITY_PERCENT")) {
                        const err29 = { instancePath: instancePath + "/components/" + i0 + "/rolling/maximumBatchSize/type", keyword: "enum", params: { allowedValues: schema48.properties.components.items.properties.rolling.properties.maximumBatchSize.properties.type.enum }, schema: schema48.properties.components.items.properties.rolling.properties.maximumBatchSize.properties.type.enum, parentSchema: schema48.properties.components.items.properties.rolling.properties.maximumBatchSize.properties.type, data: data22 };
                        vErrors = added(vErrors, err29);
                        errors++;
                      }
                    }
                  }
                }
                if (data20.rollbackMaximumBatchSize !== void 0) {
                  let data23 = data20.rollbackMaximumBatchSize;
                  if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                    if (data23.type !== void 0) {
                      let data24 = data23.type;
                      if (!(data24 === "COPY_COUNT" || data24 === "CAPACITY_PERCENT")) {
                        const err30 = { instancePath: instancePath + "/components/" + i0 + "/rolling/rollbackMaximumBatchSize/type", keyword: "enum", params: { allowedValues: schema48.properties.components.items.properties.rolling.properties.rollbackMaximumBatchSize.properties.type.enum }, schema: schema48.properties.components.items.properties.rolling.properties.rollbackMaximumBatchSize.properties.type.enum, parentSchema: schema48.properties.components.items.properties.rolling.properties.rollbackMaximumBatchSize.properties.type, data: data24 };
                        vErrors = added(vErrors, err30);
                        errors++;
                      }
                    }
                    if (data23.value !== void 0) {
                      let data25 = data23.value;
                      if (typeof data25 == "number" && isFinite(data25)) {
                        if (data25 < 1 || isNaN(data25)) {
                          const err31 = { instancePath: instancePath + "/components/" + i0 + "/rolling/rollbackMaximumBatchSize/value", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema48.properties.components.items.properties.rolling.properties.rollbackMaximumBatchSize.properties.value.allOf[0], data: data25 };
                          vErrors = added(vErrors, err31);
                          errors++;
                        }
                      }
                      if (typeof data25 == "number" && isFinite(data25)) {
                        let res9;
                        if (res9 = data25 / 1, res9 !== parseInt(res9)) {
                          const err32 = { instancePath: instancePath + "/components/" + i0 + "/rolling/rollbackMaximumBatchSize/value", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema48.properties.components.items.properties.rolling.properties.rollbackMaximumBatchSize.properties.value.allOf[1], data: data25 };
                          vErrors = added(vErrors, err32);
                          errors++;
                        }
                      }
                    }
                  }
                }
                if (data20.waitIntervalSeconds !== void 0) {
                  let data26 = data20.waitIntervalSeconds;
                  if (typeof data26 == "number" && isFinite(data26)) {
                    if (data26 < 0 || isNaN(data26)) {
                      const err33 = { instancePath: instancePath + "/components/" + i0 + "/rolling/waitIntervalSeconds", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema48.properties.components.items.properties.rolling.properties.waitIntervalSeconds.allOf[0], data: data26 };
                      vErrors = added(vErrors, err33);
                      errors++;
                    }
                  }
                  if (typeof data26 == "number" && isFinite(data26)) {
                    if (data26 > 3600 || isNaN(data26)) {
                      const err34 = { instancePath: instancePath + "/components/" + i0 + "/rolling/waitIntervalSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema48.properties.components.items.properties.rolling.properties.waitIntervalSeconds.allOf[1], data: data26 };
                      vErrors = added(vErrors, err34);
                      errors++;
                    }
                  }
                  if (typeof data26 == "number" && isFinite(data26)) {
                    let res10;
                    if (res10 = data26 / 1, res10 !== parseInt(res10)) {
                      const err35 = { instancePath: instancePath + "/components/" + i0 + "/rolling/waitIntervalSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema48.properties.components.items.properties.rolling.properties.waitIntervalSeconds.allOf[2], data: data26 };
                      vErrors = added(vErrors, err35);
                      errors++;
                    }
                  }
                }
                if (data20.maxExecutionSeconds !== void 0) {
                  let data27 = data20.maxExecutionSeconds;
                  if (typeof data27 == "number" && isFinite(data27)) {
                    if (data27 < 600 || isNaN(data27)) {
                      const err36 = { instancePath: instancePath + "/components/" + i0 + "/rolling/maxExecutionSeconds", keyword: "minimum", params: { comparison: ">=", limit: 600 }, schema: 600, parentSchema: schema48.properties.components.items.properties.rolling.properties.maxExecutionSeconds.allOf[0], data: data27 };
                      vErrors = added(vErrors, err36);
                      errors++;
                    }
                  }
                  if (typeof data27 == "number" && isFinite(data27)) {
                    if (data27 > 28800 || isNaN(data27)) {
                      const err37 = { instancePath: instancePath + "/components/" + i0 + "/rolling/maxExecutionSeconds", keyword: "maximum", params: { comparison: "<=", limit: 28800 }, schema: 28800, parentSchema: schema48.properties.components.items.properties.rolling.properties.maxExecutionSeconds.allOf[1], data: data27 };
                      vErrors = added(vErrors, err37);
                      errors++;
                    }
                  }
                  if (typeof data27 == "number" && isFinite(data27)) {
                    let res11;
                    if (res11 = data27 / 1, res11 !== parseInt(res11)) {
                      const err38 = { instancePath: instancePath + "/components/" + i0 + "/rolling/maxExecutionSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema48.properties.components.items.properties.rolling.properties.maxExecutionSeconds.allOf[2], data: data27 };
                      vErrors = added(vErrors, err38);
                      errors++;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "components": true }, "dynamicProps": false, "dynamicItems": false };
var registry = validate31;
var schema51 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "registry.schema.json", "title": "Limits of the model registry, of Model Monitor, of experiments and of Neo", "properties": { "modelPackage": { "properties": { "approval": { "enum": ["Approved", "Rejected", "PendingManualApproval"], "x-limit": "model-registry/approval" }, "containers": { "allOf": [{ "minItems": 1, "x-limit": "model-registry/containers", "x-case": "none" }, { "maxItems": 15, "x-limit": "model-registry/containers" }] } } }, "monitoring": { "items": { "properties": { "maxRuntimeSeconds": { "allOf": [{ "minimum": 1, "x-limit": "model-monitor/schedule" }, { "maximum": 86400, "x-limit": "model-monitor/schedule" }, { "multipleOf": 1, "x-limit": "model-monitor/schedule" }] }, "instanceCount": { "allOf": [{ "minimum": 1, "x-limit": "model-monitor/schedule", "x-case": "instances" }, { "maximum": 100, "x-limit": "model-monitor/schedule", "x-case": "instances" }, { "multipleOf": 1, "x-limit": "model-monitor/schedule", "x-case": "instances" }] }, "volumeSizeGb": { "allOf": [{ "minimum": 1, "x-limit": "model-monitor/schedule", "x-case": "volume" }, { "maximum": 16384, "x-limit": "model-monitor/schedule", "x-case": "volume" }, { "multipleOf": 1, "x-limit": "model-monitor/schedule", "x-case": "volume" }] } } } }, "experiment": { "properties": { "type": { "enum": ["ShadowMode"], "x-limit": "shadow/experiment", "x-case": "type" }, "variants": { "allOf": [{ "minItems": 1, "x-limit": "shadow/experiment", "x-case": "variants" }, { "maxItems": 2, "x-limit": "shadow/experiment", "x-case": "variants" }] }, "shadows": { "allOf": [{ "minItems": 1, "x-limit": "shadow/experiment", "x-case": "no-shadow" }, { "maxItems": 1, "x-limit": "shadow/experiment" }], "items": { "properties": { "samplingPercentage": { "allOf": [{ "minimum": 0, "x-limit": "shadow/experiment", "x-case": "sampling" }, { "maximum": 100, "x-limit": "shadow/experiment", "x-case": "sampling" }, { "multipleOf": 1, "x-limit": "shadow/experiment", "x-case": "sampling" }] } } } } } }, "compilation": { "properties": { "framework": { "enum": ["TENSORFLOW", "KERAS", "MXNET", "ONNX", "PYTORCH", "XGBOOST", "TFLITE", "DARKNET", "SKLEARN"], "x-limit": "neo/targets", "x-case": "framework" }, "targetDevice": { "enum": ["lambda", "ml_m4", "ml_m5", "ml_m6g", "ml_c4", "ml_c5", "ml_c6g", "ml_p2", "ml_p3", "ml_g4dn", "ml_inf1", "ml_inf2", "ml_trn1", "ml_eia2", "jetson_tx1", "jetson_tx2", "jetson_nano", "jetson_xavier", "rasp3b", "rasp4b", "imx8qm", "deeplens", "rk3399", "rk3288", "aisage", "sbe_c", "qcs605", "qcs603", "sitara_am57x", "amba_cv2", "amba_cv22", "amba_cv25", "x86_win32", "x86_win64", "coreml", "jacinto_tda4vm", "imx8mplus"], "x-limit": "neo/targets" }, "targetPlatformOs": { "enum": ["ANDROID", "LINUX"], "x-limit": "neo/targets", "x-case": "os" }, "maxRuntimeSeconds": { "allOf": [{ "minimum": 1, "x-limit": "neo/targets", "x-case": "runtime" }, { "maximum": 2419200, "x-limit": "neo/targets", "x-case": "runtime" }, { "multipleOf": 1, "x-limit": "neo/targets", "x-case": "runtime" }] } } } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.modelPackage !== void 0) {
      let data0 = data.modelPackage;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.approval !== void 0) {
          let data1 = data0.approval;
          if (!(data1 === "Approved" || data1 === "Rejected" || data1 === "PendingManualApproval")) {
            const err0 = { instancePath: instancePath + "/modelPackage/approval", keyword: "enum", params: { allowedValues: schema51.properties.modelPackage.properties.approval.enum }, schema: schema51.properties.modelPackage.properties.approval.enum, parentSchema: schema51.properties.modelPackage.properties.approval, data: data1 };
            vErrors = added(vErrors, err0);
            errors++;
          }
        }
        if (data0.containers !== void 0) {
          let data2 = data0.containers;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err1 = { instancePath: instancePath + "/modelPackage/containers", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema51.properties.modelPackage.properties.containers.allOf[0], data: data2 };
              vErrors = added(vErrors, err1);
              errors++;
            }
          }
          if (Array.isArray(data2)) {
            if (data2.length > 15) {
              const err2 = { instancePath: instancePath + "/modelPackage/containers", keyword: "maxItems", params: { limit: 15 }, schema: 15, parentSchema: schema51.properties.modelPackage.properties.containers.allOf[1], data: data2 };
              vErrors = added(vErrors, err2);
              errors++;
            }
          }
        }
      }
    }
    if (data.monitoring !== void 0) {
      let data3 = data.monitoring;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.maxRuntimeSeconds !== void 0) {
              let data5 = data4.maxRuntimeSeconds;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 1 || isNaN(data5)) {
                  const err3 = { instancePath: instancePath + "/monitoring/" + i0 + "/maxRuntimeSeconds", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema51.properties.monitoring.items.properties.maxRuntimeSeconds.allOf[0], data: data5 };
                  vErrors = added(vErrors, err3);
                  errors++;
                }
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 86400 || isNaN(data5)) {
                  const err4 = { instancePath: instancePath + "/monitoring/" + i0 + "/maxRuntimeSeconds", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, schema: 86400, parentSchema: schema51.properties.monitoring.items.properties.maxRuntimeSeconds.allOf[1], data: data5 };
                  vErrors = added(vErrors, err4);
                  errors++;
                }
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                let res0;
                if (res0 = data5 / 1, res0 !== parseInt(res0)) {
                  const err5 = { instancePath: instancePath + "/monitoring/" + i0 + "/maxRuntimeSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema51.properties.monitoring.items.properties.maxRuntimeSeconds.allOf[2], data: data5 };
                  vErrors = added(vErrors, err5);
                  errors++;
                }
              }
            }
            if (data4.instanceCount !== void 0) {
              let data6 = data4.instanceCount;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 1 || isNaN(data6)) {
                  const err6 = { instancePath: instancePath + "/monitoring/" + i0 + "/instanceCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema51.properties.monitoring.items.properties.instanceCount.allOf[0], data: data6 };
                  vErrors = added(vErrors, err6);
                  errors++;
                }
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 100 || isNaN(data6)) {
                  const err7 = { instancePath: instancePath + "/monitoring/" + i0 + "/instanceCount", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema51.properties.monitoring.items.properties.instanceCount.allOf[1], data: data6 };
                  vErrors = added(vErrors, err7);
                  errors++;
                }
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                let res1;
                if (res1 = data6 / 1, res1 !== parseInt(res1)) {
                  const err8 = { instancePath: instancePath + "/monitoring/" + i0 + "/instanceCount", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema51.properties.monitoring.items.properties.instanceCount.allOf[2], data: data6 };
                  vErrors = added(vErrors, err8);
                  errors++;
                }
              }
            }
            if (data4.volumeSizeGb !== void 0) {
              let data7 = data4.volumeSizeGb;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 1 || isNaN(data7)) {
                  const err9 = { instancePath: instancePath + "/monitoring/" + i0 + "/volumeSizeGb", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema51.properties.monitoring.items.properties.volumeSizeGb.allOf[0], data: data7 };
                  vErrors = added(vErrors, err9);
                  errors++;
                }
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 16384 || isNaN(data7)) {
                  const err10 = { instancePath: instancePath + "/monitoring/" + i0 + "/volumeSizeGb", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, schema: 16384, parentSchema: schema51.properties.monitoring.items.properties.volumeSizeGb.allOf[1], data: data7 };
                  vErrors = added(vErrors, err10);
                  errors++;
                }
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                let res2;
                if (res2 = data7 / 1, res2 !== parseInt(res2)) {
                  const err11 = { instancePath: instancePath + "/monitoring/" + i0 + "/volumeSizeGb", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema51.properties.monitoring.items.properties.volumeSizeGb.allOf[2], data: data7 };
                  vErrors = added(vErrors, err11);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.experiment !== void 0) {
      let data8 = data.experiment;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.type !== void 0) {
          let data9 = data8.type;
          if (!(data9 === "ShadowMode")) {
            const err12 = { instancePath: instancePath + "/experiment/type", keyword: "enum", params: { allowedValues: schema51.properties.experiment.properties.type.enum }, schema: schema51.properties.experiment.properties.type.enum, parentSchema: schema51.properties.experiment.properties.type, data: data9 };
            vErrors = added(vErrors, err12);
            errors++;
          }
        }
        if (data8.variants !== void 0) {
          let data10 = data8.variants;
          if (Array.isArray(data10)) {
            if (data10.length < 1) {
              const err13 = { instancePath: instancePath + "/experiment/variants", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema51.properties.experiment.properties.variants.allOf[0], data: data10 };
              vErrors = added(vErrors, err13);
              errors++;
            }
          }
          if (Array.isArray(data10)) {
            if (data10.length > 2) {
              const err14 = { instancePath: instancePath + "/experiment/variants", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema51.properties.experiment.properties.variants.allOf[1], data: data10 };
              vErrors = added(vErrors, err14);
              errors++;
            }
          }
        }
        if (data8.shadows !== void 0) {
          let data11 = data8.shadows;
          if (Array.isArray(data11)) {
            if (data11.length < 1) {
              const err15 = { instancePath: instancePath + "/experiment/shadows", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema51.properties.experiment.properties.shadows.allOf[0], data: data11 };
              vErrors = added(vErrors, err15);
              errors++;
            }
          }
          if (Array.isArray(data11)) {
            if (data11.length > 1) {
              const err16 = { instancePath: instancePath + "/experiment/shadows", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: schema51.properties.experiment.properties.shadows.allOf[1], data: data11 };
              vErrors = added(vErrors, err16);
              errors++;
            }
          }
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.samplingPercentage !== void 0) {
                  let data13 = data12.samplingPercentage;
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 < 0 || isNaN(data13)) {
                      const err17 = { instancePath: instancePath + "/experiment/shadows/" + i1 + "/samplingPercentage", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema51.properties.experiment.properties.shadows.items.properties.samplingPercentage.allOf[0], data: data13 };
                      vErrors = added(vErrors, err17);
                      errors++;
                    }
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 > 100 || isNaN(data13)) {
                      const err18 = { instancePath: instancePath + "/experiment/shadows/" + i1 + "/samplingPercentage", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema51.properties.experiment.properties.shadows.items.properties.samplingPercentage.allOf[1], data: data13 };
                      vErrors = added(vErrors, err18);
                      errors++;
                    }
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    let res3;
                    if (res3 = data13 / 1, res3 !== parseInt(res3)) {
                      const err19 = { instancePath: instancePath + "/experiment/shadows/" + i1 + "/samplingPercentage", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema51.properties.experiment.properties.shadows.items.properties.samplingPercentage.allOf[2], data: data13 };
                      vErrors = added(vErrors, err19);
                      errors++;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.compilation !== void 0) {
      let data14 = data.compilation;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.framework !== void 0) {
          let data15 = data14.framework;
          if (!(data15 === "TENSORFLOW" || data15 === "KERAS" || data15 === "MXNET" || data15 === "ONNX" || data15 === "PYTORCH" || data15 === "XGBOOST" || data15 === "TFLITE" || data15 === "DARKNET" || data15 === "SKLEARN")) {
            const err20 = { instancePath: instancePath + "/compilation/framework", keyword: "enum", params: { allowedValues: schema51.properties.compilation.properties.framework.enum }, schema: schema51.properties.compilation.properties.framework.enum, parentSchema: schema51.properties.compilation.properties.framework, data: data15 };
            vErrors = added(vErrors, err20);
            errors++;
          }
        }
        if (data14.targetDevice !== void 0) {
          let data16 = data14.targetDevice;
          if (!(data16 === "lambda" || data16 === "ml_m4" || data16 === "ml_m5" || data16 === "ml_m6g" || data16 === "ml_c4" || data16 === "ml_c5" || data16 === "ml_c6g" || data16 === "ml_p2" || data16 === "ml_p3" || data16 === "ml_g4dn" || data16 === "ml_inf1" || data16 === "ml_inf2" || data16 === "ml_trn1" || data16 === "ml_eia2" || data16 === "jetson_tx1" || data16 === "jetson_tx2" || data16 === "jetson_nano" || data16 === "jetson_xavier" || data16 === "rasp3b" || data16 === "rasp4b" || data16 === "imx8qm" || data16 === "deeplens" || data16 === "rk3399" || data16 === "rk3288" || data16 === "aisage" || data16 === "sbe_c" || data16 === "qcs605" || data16 === "qcs603" || data16 === "sitara_am57x" || data16 === "amba_cv2" || data16 === "amba_cv22" || data16 === "amba_cv25" || data16 === "x86_win32" || data16 === "x86_win64" || data16 === "coreml" || data16 === "jacinto_tda4vm" || data16 === "imx8mplus")) {
            const err21 = { instancePath: instancePath + "/compilation/targetDevice", keyword: "enum", params: { allowedValues: schema51.properties.compilation.properties.targetDevice.enum }, schema: schema51.properties.compilation.properties.targetDevice.enum, parentSchema: schema51.properties.compilation.properties.targetDevice, data: data16 };
            vErrors = added(vErrors, err21);
            errors++;
          }
        }
        if (data14.targetPlatformOs !== void 0) {
          let data17 = data14.targetPlatformOs;
          if (!(data17 === "ANDROID" || data17 === "LINUX")) {
            const err22 = { instancePath: instancePath + "/compilation/targetPlatformOs", keyword: "enum", params: { allowedValues: schema51.properties.compilation.properties.targetPlatformOs.enum }, schema: schema51.properties.compilation.properties.targetPlatformOs.enum, parentSchema: schema51.properties.compilation.properties.targetPlatformOs, data: data17 };
            vErrors = added(vErrors, err22);
            errors++;
          }
        }
        if (data14.maxRuntimeSeconds !== void 0) {
          let data18 = data14.maxRuntimeSeconds;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 1 || isNaN(data18)) {
              const err23 = { instancePath: instancePath + "/compilation/maxRuntimeSeconds", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema51.properties.compilation.properties.maxRuntimeSeconds.allOf[0], data: data18 };
              vErrors = added(vErrors, err23);
              errors++;
            }
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 2419200 || isNaN(data18)) {
              const err24 = { instancePath: instancePath + "/compilation/maxRuntimeSeconds", keyword: "maximum", params: { comparison: "<=", limit: 2419200 }, schema: 2419200, parentSchema: schema51.properties.compilation.properties.maxRuntimeSeconds.allOf[1], data: data18 };
              vErrors = added(vErrors, err24);
              errors++;
            }
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            let res4;
            if (res4 = data18 / 1, res4 !== parseInt(res4)) {
              const err25 = { instancePath: instancePath + "/compilation/maxRuntimeSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema51.properties.compilation.properties.maxRuntimeSeconds.allOf[2], data: data18 };
              vErrors = added(vErrors, err25);
              errors++;
            }
          }
        }
      }
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "modelPackage": true, "monitoring": true, "experiment": true, "compilation": true }, "dynamicProps": false, "dynamicItems": false };
var compute = validate32;
var schema52 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "compute.schema.json", "title": "Limits of Lambda, API Gateway, Fargate and AWS Batch", "properties": { "compute": { "properties": { "lambda": { "properties": { "memoryMib": { "allOf": [{ "maximum": 32768, "x-limit": "lambda/memory" }, { "maximum": 10240, "x-limit": "lambda/memory", "x-case": "managed" }, { "minimum": 128, "x-limit": "lambda/memory" }, { "multipleOf": 1, "x-limit": "lambda/memory" }] }, "timeoutSeconds": { "allOf": [{ "maximum": 900, "x-limit": "lambda/timeout" }, { "minimum": 1, "x-limit": "lambda/timeout" }, { "multipleOf": 1, "x-limit": "lambda/timeout" }] }, "ephemeralStorageMib": { "allOf": [{ "maximum": 10240, "x-limit": "lambda/tmp" }, { "minimum": 512, "x-limit": "lambda/tmp" }, { "multipleOf": 1, "x-limit": "lambda/tmp" }] }, "imageBytes": { "maximum": 10737418240, "x-limit": "lambda/image" }, "unzippedBytes": { "maximum": 262144e3, "x-limit": "lambda/zip", "x-case": "size" }, "layers": { "maxItems": 5, "x-limit": "lambda/zip" }, "gpu": { "not": { "const": true }, "x-limit": "lambda/no-gpu" } } }, "fargate": { "properties": { "cpuUnits": { "enum": [256, 512, 1024, 2048, 4096, 8192, 16384, 32768], "x-limit": "fargate/cpu-mem", "x-case": "cpu" }, "ephemeralStorageGib": { "allOf": [{ "maximum": 200, "x-limit": "fargate/disk" }, { "minimum": 21, "x-limit": "fargate/disk" }] }, "gpus": { "maximum": 0, "x-limit": "fargate/no-gpu" }, "networkMode": { "enum": ["awsvpc"], "x-limit": "fargate/no-gpu", "x-case": "network" }, "privileged": { "not": { "const": true }, "x-limit": "fargate/no-gpu", "x-case": "privileged" } } }, "awsBatch": { "properties": { "arraySize": { "allOf": [{ "maximum": 1e4, "x-limit": "aws-batch/limits" }, { "minimum": 2, "x-limit": "aws-batch/limits", "x-case": "least" }] }, "attempts": { "allOf": [{ "maximum": 10, "x-limit": "aws-batch/limits" }, { "minimum": 1, "x-limit": "aws-batch/limits", "x-case": "least" }] }, "timeoutSeconds": { "minimum": 60, "x-limit": "aws-batch/limits", "x-case": "least" }, "computeEnvironments": { "maxItems": 3, "x-limit": "aws-batch/limits", "x-case": "queue" } }, "if": { "properties": { "platform": { "const": "FARGATE" } }, "required": ["platform"] }, "then": { "properties": { "gpus": { "maximum": 0, "x-limit": "aws-batch/fargate-gpu" }, "vcpus": { "enum": [0.25, 0.5, 1, 2, 4, 8, 16, 32], "x-limit": "aws-batch/fargate-gpu", "x-case": "vcpu" } } } } } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.compute !== void 0) {
      let data0 = data.compute;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.lambda !== void 0) {
          let data1 = data0.lambda;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.memoryMib !== void 0) {
              let data2 = data1.memoryMib;
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 32768 || isNaN(data2)) {
                  const err0 = { instancePath: instancePath + "/compute/lambda/memoryMib", keyword: "maximum", params: { comparison: "<=", limit: 32768 }, schema: 32768, parentSchema: schema52.properties.compute.properties.lambda.properties.memoryMib.allOf[0], data: data2 };
                  vErrors = added(vErrors, err0);
                  errors++;
                }
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 10240 || isNaN(data2)) {
                  const err1 = { instancePath: instancePath + "/compute/lambda/memoryMib", keyword: "maximum", params: { comparison: "<=", limit: 10240 }, schema: 10240, parentSchema: schema52.properties.compute.properties.lambda.properties.memoryMib.allOf[1], data: data2 };
                  vErrors = added(vErrors, err1);
                  errors++;
                }
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 128 || isNaN(data2)) {
                  const err2 = { instancePath: instancePath + "/compute/lambda/memoryMib", keyword: "minimum", params: { comparison: ">=", limit: 128 }, schema: 128, parentSchema: schema52.properties.compute.properties.lambda.properties.memoryMib.allOf[2], data: data2 };
                  vErrors = added(vErrors, err2);
                  errors++;
                }
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                let res0;
                if (res0 = data2 / 1, res0 !== parseInt(res0)) {
                  const err3 = { instancePath: instancePath + "/compute/lambda/memoryMib", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema52.properties.compute.properties.lambda.properties.memoryMib.allOf[3], data: data2 };
                  vErrors = added(vErrors, err3);
                  errors++;
                }
              }
            }
            if (data1.timeoutSeconds !== void 0) {
              let data3 = data1.timeoutSeconds;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 900 || isNaN(data3)) {
                  const err4 = { instancePath: instancePath + "/compute/lambda/timeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 900 }, schema: 900, parentSchema: schema52.properties.compute.properties.lambda.properties.timeoutSeconds.allOf[0], data: data3 };
                  vErrors = added(vErrors, err4);
                  errors++;
                }
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 1 || isNaN(data3)) {
                  const err5 = { instancePath: instancePath + "/compute/lambda/timeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema52.properties.compute.properties.lambda.properties.timeoutSeconds.allOf[1], data: data3 };
                  vErrors = added(vErrors, err5);
                  errors++;
                }
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                let res1;
                if (res1 = data3 / 1, res1 !== parseInt(res1)) {
                  const err6 = { instancePath: instancePath + "/compute/lambda/timeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema52.properties.compute.properties.lambda.properties.timeoutSeconds.allOf[2], data: data3 };
                  vErrors = added(vErrors, err6);
                  errors++;
                }
              }
            }
            if (data1.ephemeralStorageMib !== void 0) {
              let data4 = data1.ephemeralStorageMib;
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 10240 || isNaN(data4)) {
                  const err7 = { instancePath: instancePath + "/compute/lambda/ephemeralStorageMib", keyword: "maximum", params: { comparison: "<=", limit: 10240 }, schema: 10240, parentSchema: schema52.properties.compute.properties.lambda.properties.ephemeralStorageMib.allOf[0], data: data4 };
                  vErrors = added(vErrors, err7);
                  errors++;
                }
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 512 || isNaN(data4)) {
                  const err8 = { instancePath: instancePath + "/compute/lambda/ephemeralStorageMib", keyword: "minimum", params: { comparison: ">=", limit: 512 }, schema: 512, parentSchema: schema52.properties.compute.properties.lambda.properties.ephemeralStorageMib.allOf[1], data: data4 };
                  vErrors = added(vErrors, err8);
                  errors++;
                }
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                let res2;
                if (res2 = data4 / 1, res2 !== parseInt(res2)) {
                  const err9 = { instancePath: instancePath + "/compute/lambda/ephemeralStorageMib", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema52.properties.compute.properties.lambda.properties.ephemeralStorageMib.allOf[2], data: data4 };
                  vErrors = added(vErrors, err9);
                  errors++;
                }
              }
            }
            if (data1.imageBytes !== void 0) {
              let data5 = data1.imageBytes;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 10737418240 || isNaN(data5)) {
                  const err10 = { instancePath: instancePath + "/compute/lambda/imageBytes", keyword: "maximum", params: { comparison: "<=", limit: 10737418240 }, schema: 10737418240, parentSchema: schema52.properties.compute.properties.lambda.properties.imageBytes, data: data5 };
                  vErrors = added(vErrors, err10);
                  errors++;
                }
              }
            }
            if (data1.unzippedBytes !== void 0) {
              let data6 = data1.unzippedBytes;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 262144e3 || isNaN(data6)) {
                  const err11 = { instancePath: instancePath + "/compute/lambda/unzippedBytes", keyword: "maximum", params: { comparison: "<=", limit: 262144e3 }, schema: 262144e3, parentSchema: schema52.properties.compute.properties.lambda.properties.unzippedBytes, data: data6 };
                  vErrors = added(vErrors, err11);
                  errors++;
                }
              }
            }
            if (data1.layers !== void 0) {
              let data7 = data1.layers;
              if (Array.isArray(data7)) {
                if (data7.length > 5) {
                  const err12 = { instancePath: instancePath + "/compute/lambda/layers", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: schema52.properties.compute.properties.lambda.properties.layers, data: data7 };
                  vErrors = added(vErrors, err12);
                  errors++;
                }
              }
            }
            if (data1.gpu !== void 0) {
              let data8 = data1.gpu;
              const _errs19 = errors;
              const _errs20 = errors;
              if (true !== data8) {
                const err13 = {};
                vErrors = added(vErrors, err13);
                errors++;
              }
              var valid6 = _errs20 === errors;
              if (valid6) {
                const err14 = { instancePath: instancePath + "/compute/lambda/gpu", keyword: "not", params: {}, schema: schema52.properties.compute.properties.lambda.properties.gpu.not, parentSchema: schema52.properties.compute.properties.lambda.properties.gpu, data: data8 };
                vErrors = added(vErrors, err14);
                errors++;
              } else {
                errors = _errs19;
                if (vErrors !== null) {
                  if (_errs19) {
                    vErrors.length = _errs19;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
        if (data0.fargate !== void 0) {
          let data9 = data0.fargate;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.cpuUnits !== void 0) {
              let data10 = data9.cpuUnits;
              if (!(data10 === 256 || data10 === 512 || data10 === 1024 || data10 === 2048 || data10 === 4096 || data10 === 8192 || data10 === 16384 || data10 === 32768)) {
                const err15 = { instancePath: instancePath + "/compute/fargate/cpuUnits", keyword: "enum", params: { allowedValues: schema52.properties.compute.properties.fargate.properties.cpuUnits.enum }, schema: schema52.properties.compute.properties.fargate.properties.cpuUnits.enum, parentSchema: schema52.properties.compute.properties.fargate.properties.cpuUnits, data: data10 };
                vErrors = added(vErrors, err15);
                errors++;
              }
            }
            if (data9.ephemeralStorageGib !== void 0) {
              let data11 = data9.ephemeralStorageGib;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 200 || isNaN(data11)) {
                  const err16 = { instancePath: instancePath + "/compute/fargate/ephemeralStorageGib", keyword: "maximum", params: { comparison: "<=", limit: 200 }, schema: 200, parentSchema: schema52.properties.compute.properties.fargate.properties.ephemeralStorageGib.allOf[0], data: data11 };
                  vErrors = added(vErrors, err16);
                  errors++;
                }
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 21 || isNaN(data11)) {
                  const err17 = { instancePath: instancePath + "/compute/fargate/ephemeralStorageGib", keyword: "minimum", params: { comparison: ">=", limit: 21 }, schema: 21, parentSchema: schema52.properties.compute.properties.fargate.properties.ephemeralStorageGib.allOf[1], data: data11 };
                  vErrors = added(vErrors, err17);
                  errors++;
                }
              }
            }
            if (data9.gpus !== void 0) {
              let data12 = data9.gpus;
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 0 || isNaN(data12)) {
                  const err18 = { instancePath: instancePath + "/compute/fargate/gpus", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema52.properties.compute.properties.fargate.properties.gpus, data: data12 };
                  vErrors = added(vErrors, err18);
                  errors++;
                }
              }
            }
            if (data9.networkMode !== void 0) {
              let data13 = data9.networkMode;
              if (!(data13 === "awsvpc")) {
                const err19 = { instancePath: instancePath + "/compute/fargate/networkMode", keyword: "enum", params: { allowedValues: schema52.properties.compute.properties.fargate.properties.networkMode.enum }, schema: schema52.properties.compute.properties.fargate.properties.networkMode.enum, parentSchema: schema52.properties.compute.properties.fargate.properties.networkMode, data: data13 };
                vErrors = added(vErrors, err19);
                errors++;
              }
            }
            if (data9.privileged !== void 0) {
              let data14 = data9.privileged;
              const _errs29 = errors;
              const _errs30 = errors;
              if (true !== data14) {
                const err20 = {};
                vErrors = added(vErrors, err20);
                errors++;
              }
              var valid9 = _errs30 === errors;
              if (valid9) {
                const err21 = { instancePath: instancePath + "/compute/fargate/privileged", keyword: "not", params: {}, schema: schema52.properties.compute.properties.fargate.properties.privileged.not, parentSchema: schema52.properties.compute.properties.fargate.properties.privileged, data: data14 };
                vErrors = added(vErrors, err21);
                errors++;
              } else {
                errors = _errs29;
                if (vErrors !== null) {
                  if (_errs29) {
                    vErrors.length = _errs29;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          }
        }
        if (data0.awsBatch !== void 0) {
          let data15 = data0.awsBatch;
          const _errs32 = errors;
          let valid10 = true;
          const _errs33 = errors;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            let missing0;
            if (data15.platform === void 0 && (missing0 = "platform")) {
              const err22 = {};
              vErrors = added(vErrors, err22);
              errors++;
            } else {
              if (data15.platform !== void 0) {
                if ("FARGATE" !== data15.platform) {
                  const err23 = {};
                  vErrors = added(vErrors, err23);
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs33 === errors;
          errors = _errs32;
          if (vErrors !== null) {
            if (_errs32) {
              vErrors.length = _errs32;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs35 = errors;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (data15.gpus !== void 0) {
                let data17 = data15.gpus;
                if (typeof data17 == "number" && isFinite(data17)) {
                  if (data17 > 0 || isNaN(data17)) {
                    const err24 = { instancePath: instancePath + "/compute/awsBatch/gpus", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema52.properties.compute.properties.awsBatch.then.properties.gpus, data: data17 };
                    vErrors = added(vErrors, err24);
                    errors++;
                  }
                }
              }
              if (data15.vcpus !== void 0) {
                let data18 = data15.vcpus;
                if (!(data18 === 0.25 || data18 === 0.5 || data18 === 1 || data18 === 2 || data18 === 4 || data18 === 8 || data18 === 16 || data18 === 32)) {
                  const err25 = { instancePath: instancePath + "/compute/awsBatch/vcpus", keyword: "enum", params: { allowedValues: schema52.properties.compute.properties.awsBatch.then.properties.vcpus.enum }, schema: schema52.properties.compute.properties.awsBatch.then.properties.vcpus.enum, parentSchema: schema52.properties.compute.properties.awsBatch.then.properties.vcpus, data: data18 };
                  vErrors = added(vErrors, err25);
                  errors++;
                }
              }
            }
            var _valid0 = _errs35 === errors;
            valid10 = _valid0;
            if (valid10) {
              var props0 = {};
              props0.gpus = true;
              props0.vcpus = true;
              props0.platform = true;
            }
          }
          if (!valid10) {
            const err26 = { instancePath: instancePath + "/compute/awsBatch", keyword: "if", params: { failingKeyword: "then" }, schema: schema52.properties.compute.properties.awsBatch.if, parentSchema: schema52.properties.compute.properties.awsBatch, data: data15 };
            vErrors = added(vErrors, err26);
            errors++;
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (props0 !== true) {
              props0 = props0 || {};
              props0.arraySize = true;
              props0.attempts = true;
              props0.timeoutSeconds = true;
              props0.computeEnvironments = true;
            }
            if (data15.arraySize !== void 0) {
              let data19 = data15.arraySize;
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 1e4 || isNaN(data19)) {
                  const err27 = { instancePath: instancePath + "/compute/awsBatch/arraySize", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema52.properties.compute.properties.awsBatch.properties.arraySize.allOf[0], data: data19 };
                  vErrors = added(vErrors, err27);
                  errors++;
                }
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 2 || isNaN(data19)) {
                  const err28 = { instancePath: instancePath + "/compute/awsBatch/arraySize", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema52.properties.compute.properties.awsBatch.properties.arraySize.allOf[1], data: data19 };
                  vErrors = added(vErrors, err28);
                  errors++;
                }
              }
            }
            if (data15.attempts !== void 0) {
              let data20 = data15.attempts;
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 10 || isNaN(data20)) {
                  const err29 = { instancePath: instancePath + "/compute/awsBatch/attempts", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema52.properties.compute.properties.awsBatch.properties.attempts.allOf[0], data: data20 };
                  vErrors = added(vErrors, err29);
                  errors++;
                }
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 < 1 || isNaN(data20)) {
                  const err30 = { instancePath: instancePath + "/compute/awsBatch/attempts", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema52.properties.compute.properties.awsBatch.properties.attempts.allOf[1], data: data20 };
                  vErrors = added(vErrors, err30);
                  errors++;
                }
              }
            }
            if (data15.timeoutSeconds !== void 0) {
              let data21 = data15.timeoutSeconds;
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 60 || isNaN(data21)) {
                  const err31 = { instancePath: instancePath + "/compute/awsBatch/timeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema52.properties.compute.properties.awsBatch.properties.timeoutSeconds, data: data21 };
                  vErrors = added(vErrors, err31);
                  errors++;
                }
              }
            }
            if (data15.computeEnvironments !== void 0) {
              let data22 = data15.computeEnvironments;
              if (Array.isArray(data22)) {
                if (data22.length > 3) {
                  const err32 = { instancePath: instancePath + "/compute/awsBatch/computeEnvironments", keyword: "maxItems", params: { limit: 3 }, schema: 3, parentSchema: schema52.properties.compute.properties.awsBatch.properties.computeEnvironments, data: data22 };
                  vErrors = added(vErrors, err32);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "compute": true }, "dynamicProps": false, "dynamicItems": false };
var realTime = validate33;
var schema53 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "real-time.schema.json", "title": "Limits of real-time endpoints", "properties": { "variants": { "items": { "$ref": "any.schema.json#/$defs/instanceVariant" } }, "shadowVariants": { "items": { "$ref": "any.schema.json#/$defs/instanceVariant" } }, "workload": { "properties": { "requestBytes": { "$ref": "#/$defs/payload" }, "responseBytes": { "$ref": "#/$defs/payload" } }, "if": { "properties": { "streaming": { "const": true } }, "required": ["streaming"] }, "then": { "properties": { "inferenceSeconds": { "maximum": 480, "x-limit": "real-time/stream-timeout" }, "inferenceP95Seconds": { "maximum": 480, "x-limit": "real-time/stream-timeout" } } }, "else": { "properties": { "inferenceSeconds": { "maximum": 60, "x-limit": "real-time/response-timeout" }, "inferenceP95Seconds": { "maximum": 60, "x-limit": "real-time/response-timeout" } } } }, "dataCapture": { "$ref": "any.schema.json#/$defs/dataCapture" } }, "$defs": { "payload": { "allOf": [{ "maximum": 26214400, "x-limit": "real-time/payload-max" }, { "maximum": 6291456, "x-limit": "real-time/payload-max", "x-case": "contested" }] } } };
var schema56 = { "allOf": [{ "maximum": 26214400, "x-limit": "real-time/payload-max" }, { "maximum": 6291456, "x-limit": "real-time/payload-max", "x-case": "contested" }] };
var schema58 = { "if": { "properties": { "modesApart": { "const": true } }, "required": ["modesApart"] }, "then": { "properties": { "modes": { "items": { "enum": ["Input", "Output"], "x-limit": "real-time/data-capture", "x-case": "mode" } } } }, "else": { "properties": { "modes": { "items": { "enum": ["Input", "Output", "InputAndOutput"], "x-limit": "real-time/data-capture", "x-case": "mode" } } } }, "properties": { "samplingPercentage": { "allOf": [{ "minimum": 0, "x-limit": "real-time/data-capture" }, { "maximum": 100, "x-limit": "real-time/data-capture" }, { "multipleOf": 1, "x-limit": "real-time/data-capture" }] }, "destination": { "allOf": [{ "maxLength": 512, "x-limit": "real-time/data-capture", "x-case": "destination" }, { "pattern": "^(https|s3)://", "x-limit": "real-time/data-capture", "x-case": "destination" }] }, "modes": { "allOf": [{ "minItems": 1, "x-limit": "real-time/data-capture", "x-case": "modes" }, { "maxItems": 32, "x-limit": "real-time/data-capture", "x-case": "modes" }] }, "csvContentTypes": { "allOf": [{ "minItems": 1, "x-limit": "real-time/data-capture", "x-case": "content-types" }, { "maxItems": 10, "x-limit": "real-time/data-capture", "x-case": "content-types" }] }, "jsonContentTypes": { "allOf": [{ "minItems": 1, "x-limit": "real-time/data-capture", "x-case": "content-types" }, { "maxItems": 10, "x-limit": "real-time/data-capture", "x-case": "content-types" }] } } };
var schema54 = { "properties": { "instanceCount": { "allOf": [{ "minimum": 1, "x-limit": "real-time/initial-instance-count" }, { "multipleOf": 1, "x-limit": "real-time/initial-instance-count" }] }, "volumeSizeGb": { "allOf": [{ "minimum": 1, "x-limit": "real-time/volume-size" }, { "maximum": 512, "x-limit": "real-time/volume-size" }, { "multipleOf": 1, "x-limit": "real-time/volume-size" }] }, "startupTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/startup-health-timeout" }, { "maximum": 3600, "x-limit": "real-time/startup-health-timeout" }, { "multipleOf": 1, "x-limit": "real-time/startup-health-timeout" }] }, "modelDownloadTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/model-download-timeout" }, { "maximum": 3600, "x-limit": "real-time/model-download-timeout" }, { "multipleOf": 1, "x-limit": "real-time/model-download-timeout" }] }, "provisionTimeoutSeconds": { "allOf": [{ "minimum": 300, "x-limit": "real-time/provision-timeout" }, { "maximum": 3600, "x-limit": "real-time/provision-timeout" }, { "multipleOf": 1, "x-limit": "real-time/provision-timeout" }] }, "inferenceAmi": { "enum": ["al2-ami-sagemaker-inference-gpu-2", "al2-ami-sagemaker-inference-gpu-2-1", "al2-ami-sagemaker-inference-gpu-3-1", "al2023-ami-sagemaker-inference-gpu-4-1", "al2-ami-sagemaker-inference-neuron-2"], "x-limit": "real-time/inference-ami" }, "routing": { "properties": { "strategy": { "enum": ["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"], "x-limit": "real-time/routing-strategy" }, "prefixAware": { "properties": { "prefixLength": { "allOf": [{ "minimum": 1024, "x-limit": "real-time/prefix-aware", "x-case": "length" }, { "maximum": 65536, "x-limit": "real-time/prefix-aware", "x-case": "length" }, { "multipleOf": 1, "x-limit": "real-time/prefix-aware", "x-case": "length" }] }, "concurrencyThreshold": { "allOf": [{ "minimum": 1, "x-limit": "real-time/prefix-aware", "x-case": "threshold" }, { "maximum": 1024, "x-limit": "real-time/prefix-aware", "x-case": "threshold" }, { "multipleOf": 1, "x-limit": "real-time/prefix-aware", "x-case": "threshold" }] } } } } }, "instancePools": { "allOf": [{ "minItems": 1, "x-limit": "real-time/instance-pools", "x-case": "none" }, { "maxItems": 5, "x-limit": "real-time/instance-pools" }], "items": { "properties": { "priority": { "allOf": [{ "minimum": 1, "x-limit": "real-time/instance-pools", "x-case": "priority" }, { "maximum": 5, "x-limit": "real-time/instance-pools", "x-case": "priority" }, { "multipleOf": 1, "x-limit": "real-time/instance-pools", "x-case": "priority" }] }, "modelName": { "$ref": "#/$defs/name" } } } }, "managedScaling": { "properties": { "status": { "enum": ["ENABLED", "DISABLED"], "x-limit": "real-time/managed-instance-scaling", "x-case": "status" }, "min": { "allOf": [{ "minimum": 0, "x-limit": "real-time/managed-instance-scaling" }, { "multipleOf": 1, "x-limit": "real-time/managed-instance-scaling" }] }, "max": { "allOf": [{ "minimum": 1, "x-limit": "real-time/managed-instance-scaling" }, { "multipleOf": 1, "x-limit": "real-time/managed-instance-scaling" }] }, "scaleIn": { "properties": { "strategy": { "enum": ["IDLE_RELEASE", "CONSOLIDATION"], "x-limit": "real-time/managed-scalein" }, "maximumStepSize": { "allOf": [{ "minimum": 1, "x-limit": "real-time/managed-scalein", "x-case": "step" }, { "maximum": 100, "x-limit": "real-time/managed-scalein", "x-case": "step" }, { "multipleOf": 1, "x-limit": "real-time/managed-scalein", "x-case": "step" }] }, "cooldownMinutes": { "allOf": [{ "minimum": 5, "x-limit": "real-time/managed-scalein", "x-case": "cooldown" }, { "maximum": 1440, "x-limit": "real-time/managed-scalein", "x-case": "cooldown" }, { "multipleOf": 1, "x-limit": "real-time/managed-scalein", "x-case": "cooldown" }] } } } } }, "capacityReservation": { "properties": { "preference": { "enum": ["capacity-reservations-only"], "x-limit": "real-time/capacity-reservation", "x-case": "preference" }, "arn": { "allOf": [{ "minLength": 20, "x-limit": "real-time/capacity-reservation" }, { "maxLength": 258, "x-limit": "real-time/capacity-reservation" }] } } } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instanceCount !== void 0) {
      let data0 = data.instanceCount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err0 = { instancePath: instancePath + "/instanceCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.instanceCount.allOf[0], data: data0 };
          vErrors = added(vErrors, err0);
          errors++;
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        let res0;
        if (res0 = data0 / 1, res0 !== parseInt(res0)) {
          const err1 = { instancePath: instancePath + "/instanceCount", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.instanceCount.allOf[1], data: data0 };
          vErrors = added(vErrors, err1);
          errors++;
        }
      }
    }
    if (data.volumeSizeGb !== void 0) {
      let data1 = data.volumeSizeGb;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/volumeSizeGb", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.volumeSizeGb.allOf[0], data: data1 };
          vErrors = added(vErrors, err2);
          errors++;
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 512 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/volumeSizeGb", keyword: "maximum", params: { comparison: "<=", limit: 512 }, schema: 512, parentSchema: schema54.properties.volumeSizeGb.allOf[1], data: data1 };
          vErrors = added(vErrors, err3);
          errors++;
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        let res1;
        if (res1 = data1 / 1, res1 !== parseInt(res1)) {
          const err4 = { instancePath: instancePath + "/volumeSizeGb", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.volumeSizeGb.allOf[2], data: data1 };
          vErrors = added(vErrors, err4);
          errors++;
        }
      }
    }
    if (data.startupTimeoutSeconds !== void 0) {
      let data2 = data.startupTimeoutSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 60 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/startupTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema54.properties.startupTimeoutSeconds.allOf[0], data: data2 };
          vErrors = added(vErrors, err5);
          errors++;
        }
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3600 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/startupTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema54.properties.startupTimeoutSeconds.allOf[1], data: data2 };
          vErrors = added(vErrors, err6);
          errors++;
        }
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        let res2;
        if (res2 = data2 / 1, res2 !== parseInt(res2)) {
          const err7 = { instancePath: instancePath + "/startupTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.startupTimeoutSeconds.allOf[2], data: data2 };
          vErrors = added(vErrors, err7);
          errors++;
        }
      }
    }
    if (data.modelDownloadTimeoutSeconds !== void 0) {
      let data3 = data.modelDownloadTimeoutSeconds;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 60 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/modelDownloadTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema54.properties.modelDownloadTimeoutSeconds.allOf[0], data: data3 };
          vErrors = added(vErrors, err8);
          errors++;
        }
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 3600 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/modelDownloadTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema54.properties.modelDownloadTimeoutSeconds.allOf[1], data: data3 };
          vErrors = added(vErrors, err9);
          errors++;
        }
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        let res3;
        if (res3 = data3 / 1, res3 !== parseInt(res3)) {
          const err10 = { instancePath: instancePath + "/modelDownloadTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.modelDownloadTimeoutSeconds.allOf[2], data: data3 };
          vErrors = added(vErrors, err10);
          errors++;
        }
      }
    }
    if (data.provisionTimeoutSeconds !== void 0) {
      let data4 = data.provisionTimeoutSeconds;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 300 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/provisionTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 300 }, schema: 300, parentSchema: schema54.properties.provisionTimeoutSeconds.allOf[0], data: data4 };
          vErrors = added(vErrors, err11);
          errors++;
        }
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 3600 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/provisionTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema54.properties.provisionTimeoutSeconds.allOf[1], data: data4 };
          vErrors = added(vErrors, err12);
          errors++;
        }
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        let res4;
        if (res4 = data4 / 1, res4 !== parseInt(res4)) {
          const err13 = { instancePath: instancePath + "/provisionTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.provisionTimeoutSeconds.allOf[2], data: data4 };
          vErrors = added(vErrors, err13);
          errors++;
        }
      }
    }
    if (data.inferenceAmi !== void 0) {
      let data5 = data.inferenceAmi;
      if (!(data5 === "al2-ami-sagemaker-inference-gpu-2" || data5 === "al2-ami-sagemaker-inference-gpu-2-1" || data5 === "al2-ami-sagemaker-inference-gpu-3-1" || data5 === "al2023-ami-sagemaker-inference-gpu-4-1" || data5 === "al2-ami-sagemaker-inference-neuron-2")) {
        const err14 = { instancePath: instancePath + "/inferenceAmi", keyword: "enum", params: { allowedValues: schema54.properties.inferenceAmi.enum }, schema: schema54.properties.inferenceAmi.enum, parentSchema: schema54.properties.inferenceAmi, data: data5 };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.routing !== void 0) {
      let data6 = data.routing;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.strategy !== void 0) {
          let data7 = data6.strategy;
          if (!(data7 === "LEAST_OUTSTANDING_REQUESTS" || data7 === "RANDOM" || data7 === "PREFIX_AWARE")) {
            const err15 = { instancePath: instancePath + "/routing/strategy", keyword: "enum", params: { allowedValues: schema54.properties.routing.properties.strategy.enum }, schema: schema54.properties.routing.properties.strategy.enum, parentSchema: schema54.properties.routing.properties.strategy, data: data7 };
            vErrors = added(vErrors, err15);
            errors++;
          }
        }
        if (data6.prefixAware !== void 0) {
          let data8 = data6.prefixAware;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.prefixLength !== void 0) {
              let data9 = data8.prefixLength;
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 1024 || isNaN(data9)) {
                  const err16 = { instancePath: instancePath + "/routing/prefixAware/prefixLength", keyword: "minimum", params: { comparison: ">=", limit: 1024 }, schema: 1024, parentSchema: schema54.properties.routing.properties.prefixAware.properties.prefixLength.allOf[0], data: data9 };
                  vErrors = added(vErrors, err16);
                  errors++;
                }
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 65536 || isNaN(data9)) {
                  const err17 = { instancePath: instancePath + "/routing/prefixAware/prefixLength", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, schema: 65536, parentSchema: schema54.properties.routing.properties.prefixAware.properties.prefixLength.allOf[1], data: data9 };
                  vErrors = added(vErrors, err17);
                  errors++;
                }
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                let res5;
                if (res5 = data9 / 1, res5 !== parseInt(res5)) {
                  const err18 = { instancePath: instancePath + "/routing/prefixAware/prefixLength", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.routing.properties.prefixAware.properties.prefixLength.allOf[2], data: data9 };
                  vErrors = added(vErrors, err18);
                  errors++;
                }
              }
            }
            if (data8.concurrencyThreshold !== void 0) {
              let data10 = data8.concurrencyThreshold;
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 1 || isNaN(data10)) {
                  const err19 = { instancePath: instancePath + "/routing/prefixAware/concurrencyThreshold", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.routing.properties.prefixAware.properties.concurrencyThreshold.allOf[0], data: data10 };
                  vErrors = added(vErrors, err19);
                  errors++;
                }
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 1024 || isNaN(data10)) {
                  const err20 = { instancePath: instancePath + "/routing/prefixAware/concurrencyThreshold", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, schema: 1024, parentSchema: schema54.properties.routing.properties.prefixAware.properties.concurrencyThreshold.allOf[1], data: data10 };
                  vErrors = added(vErrors, err20);
                  errors++;
                }
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                let res6;
                if (res6 = data10 / 1, res6 !== parseInt(res6)) {
                  const err21 = { instancePath: instancePath + "/routing/prefixAware/concurrencyThreshold", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.routing.properties.prefixAware.properties.concurrencyThreshold.allOf[2], data: data10 };
                  vErrors = added(vErrors, err21);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.instancePools !== void 0) {
      let data11 = data.instancePools;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err22 = { instancePath: instancePath + "/instancePools", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.instancePools.allOf[0], data: data11 };
          vErrors = added(vErrors, err22);
          errors++;
        }
      }
      if (Array.isArray(data11)) {
        if (data11.length > 5) {
          const err23 = { instancePath: instancePath + "/instancePools", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: schema54.properties.instancePools.allOf[1], data: data11 };
          vErrors = added(vErrors, err23);
          errors++;
        }
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.priority !== void 0) {
              let data13 = data12.priority;
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                  const err24 = { instancePath: instancePath + "/instancePools/" + i0 + "/priority", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.instancePools.items.properties.priority.allOf[0], data: data13 };
                  vErrors = added(vErrors, err24);
                  errors++;
                }
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 5 || isNaN(data13)) {
                  const err25 = { instancePath: instancePath + "/instancePools/" + i0 + "/priority", keyword: "maximum", params: { comparison: "<=", limit: 5 }, schema: 5, parentSchema: schema54.properties.instancePools.items.properties.priority.allOf[1], data: data13 };
                  vErrors = added(vErrors, err25);
                  errors++;
                }
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                let res7;
                if (res7 = data13 / 1, res7 !== parseInt(res7)) {
                  const err26 = { instancePath: instancePath + "/instancePools/" + i0 + "/priority", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.instancePools.items.properties.priority.allOf[2], data: data13 };
                  vErrors = added(vErrors, err26);
                  errors++;
                }
              }
            }
            if (data12.modelName !== void 0) {
              let data14 = data12.modelName;
              if (typeof data14 === "string") {
                if (func1(data14) > 63) {
                  const err27 = { instancePath: instancePath + "/instancePools/" + i0 + "/modelName", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema33.allOf[0], data: data14 };
                  vErrors = added(vErrors, err27);
                  errors++;
                }
              }
              if (typeof data14 === "string") {
                if (!pattern4.test(data14)) {
                  const err28 = { instancePath: instancePath + "/instancePools/" + i0 + "/modelName", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema33.allOf[1], data: data14 };
                  vErrors = added(vErrors, err28);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.managedScaling !== void 0) {
      let data15 = data.managedScaling;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.status !== void 0) {
          let data16 = data15.status;
          if (!(data16 === "ENABLED" || data16 === "DISABLED")) {
            const err29 = { instancePath: instancePath + "/managedScaling/status", keyword: "enum", params: { allowedValues: schema54.properties.managedScaling.properties.status.enum }, schema: schema54.properties.managedScaling.properties.status.enum, parentSchema: schema54.properties.managedScaling.properties.status, data: data16 };
            vErrors = added(vErrors, err29);
            errors++;
          }
        }
        if (data15.min !== void 0) {
          let data17 = data15.min;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err30 = { instancePath: instancePath + "/managedScaling/min", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema54.properties.managedScaling.properties.min.allOf[0], data: data17 };
              vErrors = added(vErrors, err30);
              errors++;
            }
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            let res8;
            if (res8 = data17 / 1, res8 !== parseInt(res8)) {
              const err31 = { instancePath: instancePath + "/managedScaling/min", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.min.allOf[1], data: data17 };
              vErrors = added(vErrors, err31);
              errors++;
            }
          }
        }
        if (data15.max !== void 0) {
          let data18 = data15.max;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 1 || isNaN(data18)) {
              const err32 = { instancePath: instancePath + "/managedScaling/max", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.max.allOf[0], data: data18 };
              vErrors = added(vErrors, err32);
              errors++;
            }
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            let res9;
            if (res9 = data18 / 1, res9 !== parseInt(res9)) {
              const err33 = { instancePath: instancePath + "/managedScaling/max", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.max.allOf[1], data: data18 };
              vErrors = added(vErrors, err33);
              errors++;
            }
          }
        }
        if (data15.scaleIn !== void 0) {
          let data19 = data15.scaleIn;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.strategy !== void 0) {
              let data20 = data19.strategy;
              if (!(data20 === "IDLE_RELEASE" || data20 === "CONSOLIDATION")) {
                const err34 = { instancePath: instancePath + "/managedScaling/scaleIn/strategy", keyword: "enum", params: { allowedValues: schema54.properties.managedScaling.properties.scaleIn.properties.strategy.enum }, schema: schema54.properties.managedScaling.properties.scaleIn.properties.strategy.enum, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.strategy, data: data20 };
                vErrors = added(vErrors, err34);
                errors++;
              }
            }
            if (data19.maximumStepSize !== void 0) {
              let data21 = data19.maximumStepSize;
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 1 || isNaN(data21)) {
                  const err35 = { instancePath: instancePath + "/managedScaling/scaleIn/maximumStepSize", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.maximumStepSize.allOf[0], data: data21 };
                  vErrors = added(vErrors, err35);
                  errors++;
                }
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 > 100 || isNaN(data21)) {
                  const err36 = { instancePath: instancePath + "/managedScaling/scaleIn/maximumStepSize", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.maximumStepSize.allOf[1], data: data21 };
                  vErrors = added(vErrors, err36);
                  errors++;
                }
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                let res10;
                if (res10 = data21 / 1, res10 !== parseInt(res10)) {
                  const err37 = { instancePath: instancePath + "/managedScaling/scaleIn/maximumStepSize", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.maximumStepSize.allOf[2], data: data21 };
                  vErrors = added(vErrors, err37);
                  errors++;
                }
              }
            }
            if (data19.cooldownMinutes !== void 0) {
              let data22 = data19.cooldownMinutes;
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 5 || isNaN(data22)) {
                  const err38 = { instancePath: instancePath + "/managedScaling/scaleIn/cooldownMinutes", keyword: "minimum", params: { comparison: ">=", limit: 5 }, schema: 5, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.cooldownMinutes.allOf[0], data: data22 };
                  vErrors = added(vErrors, err38);
                  errors++;
                }
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 > 1440 || isNaN(data22)) {
                  const err39 = { instancePath: instancePath + "/managedScaling/scaleIn/cooldownMinutes", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, schema: 1440, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.cooldownMinutes.allOf[1], data: data22 };
                  vErrors = added(vErrors, err39);
                  errors++;
                }
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                let res11;
                if (res11 = data22 / 1, res11 !== parseInt(res11)) {
                  const err40 = { instancePath: instancePath + "/managedScaling/scaleIn/cooldownMinutes", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.cooldownMinutes.allOf[2], data: data22 };
                  vErrors = added(vErrors, err40);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.capacityReservation !== void 0) {
      let data23 = data.capacityReservation;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.preference !== void 0) {
          let data24 = data23.preference;
          if (!(data24 === "capacity-reservations-only")) {
            const err41 = { instancePath: instancePath + "/capacityReservation/preference", keyword: "enum", params: { allowedValues: schema54.properties.capacityReservation.properties.preference.enum }, schema: schema54.properties.capacityReservation.properties.preference.enum, parentSchema: schema54.properties.capacityReservation.properties.preference, data: data24 };
            vErrors = added(vErrors, err41);
            errors++;
          }
        }
        if (data23.arn !== void 0) {
          let data25 = data23.arn;
          if (typeof data25 === "string") {
            if (func1(data25) < 20) {
              const err42 = { instancePath: instancePath + "/capacityReservation/arn", keyword: "minLength", params: { limit: 20 }, schema: 20, parentSchema: schema54.properties.capacityReservation.properties.arn.allOf[0], data: data25 };
              vErrors = added(vErrors, err42);
              errors++;
            }
          }
          if (typeof data25 === "string") {
            if (func1(data25) > 258) {
              const err43 = { instancePath: instancePath + "/capacityReservation/arn", keyword: "maxLength", params: { limit: 258 }, schema: 258, parentSchema: schema54.properties.capacityReservation.properties.arn.allOf[1], data: data25 };
              vErrors = added(vErrors, err43);
              errors++;
            }
          }
        }
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "instanceCount": true, "volumeSizeGb": true, "startupTimeoutSeconds": true, "modelDownloadTimeoutSeconds": true, "provisionTimeoutSeconds": true, "inferenceAmi": true, "routing": true, "instancePools": true, "managedScaling": true, "capacityReservation": true }, "dynamicProps": false, "dynamicItems": false };
var pattern13 = new RegExp("^(https|s3)://", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.variants !== void 0) {
      let data0 = data.variants;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data0[i0], { instancePath: instancePath + "/variants/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.shadowVariants !== void 0) {
      let data2 = data.shadowVariants;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate34(data2[i1], { instancePath: instancePath + "/shadowVariants/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.workload !== void 0) {
      let data4 = data.workload;
      const _errs5 = errors;
      let valid5 = true;
      const _errs6 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        let missing0;
        if (data4.streaming === void 0 && (missing0 = "streaming")) {
          const err0 = {};
          vErrors = added(vErrors, err0);
          errors++;
        } else {
          if (data4.streaming !== void 0) {
            if (true !== data4.streaming) {
              const err1 = {};
              vErrors = added(vErrors, err1);
              errors++;
            }
          }
        }
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs8 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.inferenceSeconds !== void 0) {
            let data6 = data4.inferenceSeconds;
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 > 480 || isNaN(data6)) {
                const err2 = { instancePath: instancePath + "/workload/inferenceSeconds", keyword: "maximum", params: { comparison: "<=", limit: 480 }, schema: 480, parentSchema: schema53.properties.workload.then.properties.inferenceSeconds, data: data6 };
                vErrors = added(vErrors, err2);
                errors++;
              }
            }
          }
          if (data4.inferenceP95Seconds !== void 0) {
            let data7 = data4.inferenceP95Seconds;
            if (typeof data7 == "number" && isFinite(data7)) {
              if (data7 > 480 || isNaN(data7)) {
                const err3 = { instancePath: instancePath + "/workload/inferenceP95Seconds", keyword: "maximum", params: { comparison: "<=", limit: 480 }, schema: 480, parentSchema: schema53.properties.workload.then.properties.inferenceP95Seconds, data: data7 };
                vErrors = added(vErrors, err3);
                errors++;
              }
            }
          }
        }
        var _valid0 = _errs8 === errors;
        valid5 = _valid0;
        if (valid5) {
          var props0 = {};
          props0.inferenceSeconds = true;
          props0.inferenceP95Seconds = true;
          props0.streaming = true;
        }
        ifClause0 = "then";
      } else {
        const _errs11 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.inferenceSeconds !== void 0) {
            let data8 = data4.inferenceSeconds;
            if (typeof data8 == "number" && isFinite(data8)) {
              if (data8 > 60 || isNaN(data8)) {
                const err4 = { instancePath: instancePath + "/workload/inferenceSeconds", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema53.properties.workload.else.properties.inferenceSeconds, data: data8 };
                vErrors = added(vErrors, err4);
                errors++;
              }
            }
          }
          if (data4.inferenceP95Seconds !== void 0) {
            let data9 = data4.inferenceP95Seconds;
            if (typeof data9 == "number" && isFinite(data9)) {
              if (data9 > 60 || isNaN(data9)) {
                const err5 = { instancePath: instancePath + "/workload/inferenceP95Seconds", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema53.properties.workload.else.properties.inferenceP95Seconds, data: data9 };
                vErrors = added(vErrors, err5);
                errors++;
              }
            }
          }
        }
        var _valid0 = _errs11 === errors;
        valid5 = _valid0;
        if (valid5) {
          if (props0 !== true) {
            props0 = props0 || {};
            props0.inferenceSeconds = true;
            props0.inferenceP95Seconds = true;
          }
        }
        ifClause0 = "else";
      }
      if (!valid5) {
        const err6 = { instancePath: instancePath + "/workload", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema53.properties.workload.if, parentSchema: schema53.properties.workload, data: data4 };
        vErrors = added(vErrors, err6);
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.requestBytes = true;
          props0.responseBytes = true;
        }
        if (data4.requestBytes !== void 0) {
          let data10 = data4.requestBytes;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 26214400 || isNaN(data10)) {
              const err7 = { instancePath: instancePath + "/workload/requestBytes", keyword: "maximum", params: { comparison: "<=", limit: 26214400 }, schema: 26214400, parentSchema: schema56.allOf[0], data: data10 };
              vErrors = added(vErrors, err7);
              errors++;
            }
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 6291456 || isNaN(data10)) {
              const err8 = { instancePath: instancePath + "/workload/requestBytes", keyword: "maximum", params: { comparison: "<=", limit: 6291456 }, schema: 6291456, parentSchema: schema56.allOf[1], data: data10 };
              vErrors = added(vErrors, err8);
              errors++;
            }
          }
        }
        if (data4.responseBytes !== void 0) {
          let data11 = data4.responseBytes;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 26214400 || isNaN(data11)) {
              const err9 = { instancePath: instancePath + "/workload/responseBytes", keyword: "maximum", params: { comparison: "<=", limit: 26214400 }, schema: 26214400, parentSchema: schema56.allOf[0], data: data11 };
              vErrors = added(vErrors, err9);
              errors++;
            }
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 6291456 || isNaN(data11)) {
              const err10 = { instancePath: instancePath + "/workload/responseBytes", keyword: "maximum", params: { comparison: "<=", limit: 6291456 }, schema: 6291456, parentSchema: schema56.allOf[1], data: data11 };
              vErrors = added(vErrors, err10);
              errors++;
            }
          }
        }
      }
    }
    if (data.dataCapture !== void 0) {
      let data12 = data.dataCapture;
      const _errs24 = errors;
      let valid15 = true;
      const _errs25 = errors;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        let missing1;
        if (data12.modesApart === void 0 && (missing1 = "modesApart")) {
          const err11 = {};
          vErrors = added(vErrors, err11);
          errors++;
        } else {
          if (data12.modesApart !== void 0) {
            if (true !== data12.modesApart) {
              const err12 = {};
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
        }
      }
      var _valid1 = _errs25 === errors;
      errors = _errs24;
      if (vErrors !== null) {
        if (_errs24) {
          vErrors.length = _errs24;
        } else {
          vErrors = null;
        }
      }
      let ifClause1;
      if (_valid1) {
        const _errs27 = errors;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
          if (data12.modes !== void 0) {
            let data14 = data12.modes;
            if (Array.isArray(data14)) {
              const len2 = data14.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data15 = data14[i2];
                if (!(data15 === "Input" || data15 === "Output")) {
                  const err13 = { instancePath: instancePath + "/dataCapture/modes/" + i2, keyword: "enum", params: { allowedValues: schema58.then.properties.modes.items.enum }, schema: schema58.then.properties.modes.items.enum, parentSchema: schema58.then.properties.modes.items, data: data15 };
                  vErrors = added(vErrors, err13);
                  errors++;
                }
              }
            }
          }
        }
        var _valid1 = _errs27 === errors;
        valid15 = _valid1;
        if (valid15) {
          var props1 = {};
          props1.modes = true;
          props1.modesApart = true;
        }
        ifClause1 = "then";
      } else {
        const _errs30 = errors;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
          if (data12.modes !== void 0) {
            let data16 = data12.modes;
            if (Array.isArray(data16)) {
              const len3 = data16.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data17 = data16[i3];
                if (!(data17 === "Input" || data17 === "Output" || data17 === "InputAndOutput")) {
                  const err14 = { instancePath: instancePath + "/dataCapture/modes/" + i3, keyword: "enum", params: { allowedValues: schema58.else.properties.modes.items.enum }, schema: schema58.else.properties.modes.items.enum, parentSchema: schema58.else.properties.modes.items, data: data17 };
                  vErrors = added(vErrors, err14);
                  errors++;
                }
              }
            }
          }
        }
        var _valid1 = _errs30 === errors;
        valid15 = _valid1;
        if (valid15) {
          if (props1 !== true) {
            props1 = props1 || {};
            props1.modes = true;
          }
        }
        ifClause1 = "else";
      }
      if (!valid15) {
        const err15 = { instancePath: instancePath + "/dataCapture", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema58.if, parentSchema: schema58, data: data12 };
        vErrors = added(vErrors, err15);
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (props1 !== true) {
          props1 = props1 || {};
          props1.samplingPercentage = true;
          props1.destination = true;
          props1.modes = true;
          props1.csvContentTypes = true;
          props1.jsonContentTypes = true;
        }
        if (data12.samplingPercentage !== void 0) {
          let data18 = data12.samplingPercentage;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err16 = { instancePath: instancePath + "/dataCapture/samplingPercentage", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema58.properties.samplingPercentage.allOf[0], data: data18 };
              vErrors = added(vErrors, err16);
              errors++;
            }
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 100 || isNaN(data18)) {
              const err17 = { instancePath: instancePath + "/dataCapture/samplingPercentage", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema58.properties.samplingPercentage.allOf[1], data: data18 };
              vErrors = added(vErrors, err17);
              errors++;
            }
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            let res0;
            if (res0 = data18 / 1, res0 !== parseInt(res0)) {
              const err18 = { instancePath: instancePath + "/dataCapture/samplingPercentage", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema58.properties.samplingPercentage.allOf[2], data: data18 };
              vErrors = added(vErrors, err18);
              errors++;
            }
          }
        }
        if (data12.destination !== void 0) {
          let data19 = data12.destination;
          if (typeof data19 === "string") {
            if (func1(data19) > 512) {
              const err19 = { instancePath: instancePath + "/dataCapture/destination", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema58.properties.destination.allOf[0], data: data19 };
              vErrors = added(vErrors, err19);
              errors++;
            }
          }
          if (typeof data19 === "string") {
            if (!pattern13.test(data19)) {
              const err20 = { instancePath: instancePath + "/dataCapture/destination", keyword: "pattern", params: { pattern: "^(https|s3)://" }, schema: "^(https|s3)://", parentSchema: schema58.properties.destination.allOf[1], data: data19 };
              vErrors = added(vErrors, err20);
              errors++;
            }
          }
        }
        if (data12.modes !== void 0) {
          let data20 = data12.modes;
          if (Array.isArray(data20)) {
            if (data20.length < 1) {
              const err21 = { instancePath: instancePath + "/dataCapture/modes", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.modes.allOf[0], data: data20 };
              vErrors = added(vErrors, err21);
              errors++;
            }
          }
          if (Array.isArray(data20)) {
            if (data20.length > 32) {
              const err22 = { instancePath: instancePath + "/dataCapture/modes", keyword: "maxItems", params: { limit: 32 }, schema: 32, parentSchema: schema58.properties.modes.allOf[1], data: data20 };
              vErrors = added(vErrors, err22);
              errors++;
            }
          }
        }
        if (data12.csvContentTypes !== void 0) {
          let data21 = data12.csvContentTypes;
          if (Array.isArray(data21)) {
            if (data21.length < 1) {
              const err23 = { instancePath: instancePath + "/dataCapture/csvContentTypes", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.csvContentTypes.allOf[0], data: data21 };
              vErrors = added(vErrors, err23);
              errors++;
            }
          }
          if (Array.isArray(data21)) {
            if (data21.length > 10) {
              const err24 = { instancePath: instancePath + "/dataCapture/csvContentTypes", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema58.properties.csvContentTypes.allOf[1], data: data21 };
              vErrors = added(vErrors, err24);
              errors++;
            }
          }
        }
        if (data12.jsonContentTypes !== void 0) {
          let data22 = data12.jsonContentTypes;
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              const err25 = { instancePath: instancePath + "/dataCapture/jsonContentTypes", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.jsonContentTypes.allOf[0], data: data22 };
              vErrors = added(vErrors, err25);
              errors++;
            }
          }
          if (Array.isArray(data22)) {
            if (data22.length > 10) {
              const err26 = { instancePath: instancePath + "/dataCapture/jsonContentTypes", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema58.properties.jsonContentTypes.allOf[1], data: data22 };
              vErrors = added(vErrors, err26);
              errors++;
            }
          }
        }
      }
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "variants": true, "shadowVariants": true, "workload": true, "dataCapture": true }, "dynamicProps": false, "dynamicItems": false };
var serverless = validate37;
var schema59 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "serverless.schema.json", "title": "Limits of serverless endpoints", "properties": { "model": { "properties": { "containers": { "maxItems": 1, "x-limit": "serverless/no-inference-pipeline", "items": { "properties": { "mode": { "not": { "const": "MultiModel" }, "x-limit": "serverless/no-mme" }, "modelDataSource": { "not": { "const": true }, "x-limit": "serverless/no-model-data-source" }, "repositoryAccess": { "enum": ["Platform"], "x-limit": "serverless/no-private-registry" }, "imageBytes": { "maximum": 10737418240, "x-limit": "serverless/image-size" } } } }, "sizeBytes": { "maximum": 5368709120, "x-limit": "serverless/disk" } } }, "variants": { "maxItems": 1, "x-limit": "serverless/variants", "items": { "properties": { "instanceCount": { "not": {}, "x-limit": "real-time/instance-vs-serverless" }, "serverless": { "$ref": "#/$defs/configuration" } } } }, "shadowVariants": { "maxItems": 0, "x-limit": "serverless/no-shadow" }, "network": { "if": { "properties": { "vpc": { "const": true } }, "required": ["vpc"] }, "then": { "not": {}, "x-limit": "serverless/no-vpc" }, "properties": { "isolation": { "not": { "const": true }, "x-limit": "serverless/no-network-isolation" } } }, "dataCapture": { "if": { "not": { "properties": { "enabled": { "const": false } }, "required": ["enabled"] } }, "then": { "not": {}, "x-limit": "serverless/no-data-capture" } }, "workload": { "properties": { "requestBytes": { "maximum": 4194304, "x-limit": "serverless/payload-max" }, "responseBytes": { "maximum": 4194304, "x-limit": "serverless/payload-max" }, "inferenceSeconds": { "maximum": 60, "x-limit": "serverless/timeout" }, "inferenceP95Seconds": { "maximum": 60, "x-limit": "serverless/timeout" } } }, "rollout": { "properties": { "rolling": { "not": {}, "x-limit": "serverless/no-rolling" } } } }, "$defs": { "configuration": { "allOf": [{ "required": ["memoryMib"], "x-limit": "serverless/memory", "x-case": "missing" }, { "required": ["maxConcurrency"], "x-limit": "serverless/max-concurrency", "x-case": "missing" }], "properties": { "memoryMib": { "enum": [1024, 2048, 3072, 4096, 5120, 6144], "x-limit": "serverless/memory" }, "maxConcurrency": { "allOf": [{ "minimum": 1, "x-limit": "serverless/max-concurrency" }, { "maximum": 200, "x-limit": "serverless/max-concurrency" }, { "multipleOf": 1, "x-limit": "serverless/max-concurrency" }] }, "provisionedConcurrency": { "allOf": [{ "minimum": 1, "x-limit": "serverless/provisioned-concurrency" }, { "maximum": 200, "x-limit": "serverless/provisioned-concurrency" }, { "multipleOf": 1, "x-limit": "serverless/provisioned-concurrency" }] } } } } };
var schema60 = { "allOf": [{ "required": ["memoryMib"], "x-limit": "serverless/memory", "x-case": "missing" }, { "required": ["maxConcurrency"], "x-limit": "serverless/max-concurrency", "x-case": "missing" }], "properties": { "memoryMib": { "enum": [1024, 2048, 3072, 4096, 5120, 6144], "x-limit": "serverless/memory" }, "maxConcurrency": { "allOf": [{ "minimum": 1, "x-limit": "serverless/max-concurrency" }, { "maximum": 200, "x-limit": "serverless/max-concurrency" }, { "multipleOf": 1, "x-limit": "serverless/max-concurrency" }] }, "provisionedConcurrency": { "allOf": [{ "minimum": 1, "x-limit": "serverless/provisioned-concurrency" }, { "maximum": 200, "x-limit": "serverless/provisioned-concurrency" }, { "multipleOf": 1, "x-limit": "serverless/provisioned-concurrency" }] } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model !== void 0) {
      let data0 = data.model;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.containers !== void 0) {
          let data1 = data0.containers;
          if (Array.isArray(data1)) {
            if (data1.length > 1) {
              const err0 = { instancePath: instancePath + "/model/containers", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: schema59.properties.model.properties.containers, data: data1 };
              vErrors = added(vErrors, err0);
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.mode !== void 0) {
                  let data3 = data2.mode;
                  const _errs4 = errors;
                  const _errs5 = errors;
                  if ("MultiModel" !== data3) {
                    const err1 = {};
                    vErrors = added(vErrors, err1);
                    errors++;
                  }
                  var valid5 = _errs5 === errors;
                  if (valid5) {
                    const err2 = { instancePath: instancePath + "/model/containers/" + i0 + "/mode", keyword: "not", params: {}, schema: schema59.properties.model.properties.containers.items.properties.mode.not, parentSchema: schema59.properties.model.properties.containers.items.properties.mode, data: data3 };
                    vErrors = added(vErrors, err2);
                    errors++;
                  } else {
                    errors = _errs4;
                    if (vErrors !== null) {
                      if (_errs4) {
                        vErrors.length = _errs4;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data2.modelDataSource !== void 0) {
                  let data4 = data2.modelDataSource;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (true !== data4) {
                    const err3 = {};
                    vErrors = added(vErrors, err3);
                    errors++;
                  }
                  var valid6 = _errs8 === errors;
                  if (valid6) {
                    const err4 = { instancePath: instancePath + "/model/containers/" + i0 + "/modelDataSource", keyword: "not", params: {}, schema: schema59.properties.model.properties.containers.items.properties.modelDataSource.not, parentSchema: schema59.properties.model.properties.containers.items.properties.modelDataSource, data: data4 };
                    vErrors = added(vErrors, err4);
                    errors++;
                  } else {
                    errors = _errs7;
                    if (vErrors !== null) {
                      if (_errs7) {
                        vErrors.length = _errs7;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data2.repositoryAccess !== void 0) {
                  let data5 = data2.repositoryAccess;
                  if (!(data5 === "Platform")) {
                    const err5 = { instancePath: instancePath + "/model/containers/" + i0 + "/repositoryAccess", keyword: "enum", params: { allowedValues: schema59.properties.model.properties.containers.items.properties.repositoryAccess.enum }, schema: schema59.properties.model.properties.containers.items.properties.repositoryAccess.enum, parentSchema: schema59.properties.model.properties.containers.items.properties.repositoryAccess, data: data5 };
                    vErrors = added(vErrors, err5);
                    errors++;
                  }
                }
                if (data2.imageBytes !== void 0) {
                  let data6 = data2.imageBytes;
                  if (typeof data6 == "number" && isFinite(data6)) {
                    if (data6 > 10737418240 || isNaN(data6)) {
                      const err6 = { instancePath: instancePath + "/model/containers/" + i0 + "/imageBytes", keyword: "maximum", params: { comparison: "<=", limit: 10737418240 }, schema: 10737418240, parentSchema: schema59.properties.model.properties.containers.items.properties.imageBytes, data: data6 };
                      vErrors = added(vErrors, err6);
                      errors++;
                    }
                  }
                }
              }
            }
          }
        }
        if (data0.sizeBytes !== void 0) {
          let data7 = data0.sizeBytes;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 5368709120 || isNaN(data7)) {
              const err7 = { instancePath: instancePath + "/model/sizeBytes", keyword: "maximum", params: { comparison: "<=", limit: 5368709120 }, schema: 5368709120, parentSchema: schema59.properties.model.properties.sizeBytes, data: data7 };
              vErrors = added(vErrors, err7);
              errors++;
            }
          }
        }
      }
    }
    if (data.variants !== void 0) {
      let data8 = data.variants;
      if (Array.isArray(data8)) {
        if (data8.length > 1) {
          const err8 = { instancePath: instancePath + "/variants", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: schema59.properties.variants, data: data8 };
          vErrors = added(vErrors, err8);
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.instanceCount !== void 0) {
              const err9 = { instancePath: instancePath + "/variants/" + i1 + "/instanceCount", keyword: "not", params: {}, schema: schema59.properties.variants.items.properties.instanceCount.not, parentSchema: schema59.properties.variants.items.properties.instanceCount, data: data9.instanceCount };
              vErrors = added(vErrors, err9);
              errors++;
            }
            if (data9.serverless !== void 0) {
              let data11 = data9.serverless;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.memoryMib === void 0) {
                  const err10 = { instancePath: instancePath + "/variants/" + i1 + "/serverless", keyword: "required", params: { missingProperty: "memoryMib" }, schema: schema60.allOf[0].required, parentSchema: schema60.allOf[0], data: data11 };
                  vErrors = added(vErrors, err10);
                  errors++;
                }
              }
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.maxConcurrency === void 0) {
                  const err11 = { instancePath: instancePath + "/variants/" + i1 + "/serverless", keyword: "required", params: { missingProperty: "maxConcurrency" }, schema: schema60.allOf[1].required, parentSchema: schema60.allOf[1], data: data11 };
                  vErrors = added(vErrors, err11);
                  errors++;
                }
              }
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.memoryMib !== void 0) {
                  let data12 = data11.memoryMib;
                  if (!(data12 === 1024 || data12 === 2048 || data12 === 3072 || data12 === 4096 || data12 === 5120 || data12 === 6144)) {
                    const err12 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/memoryMib", keyword: "enum", params: { allowedValues: schema60.properties.memoryMib.enum }, schema: schema60.properties.memoryMib.enum, parentSchema: schema60.properties.memoryMib, data: data12 };
                    vErrors = added(vErrors, err12);
                    errors++;
                  }
                }
                if (data11.maxConcurrency !== void 0) {
                  let data13 = data11.maxConcurrency;
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 < 1 || isNaN(data13)) {
                      const err13 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/maxConcurrency", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema60.properties.maxConcurrency.allOf[0], data: data13 };
                      vErrors = added(vErrors, err13);
                      errors++;
                    }
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 > 200 || isNaN(data13)) {
                      const err14 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/maxConcurrency", keyword: "maximum", params: { comparison: "<=", limit: 200 }, schema: 200, parentSchema: schema60.properties.maxConcurrency.allOf[1], data: data13 };
                      vErrors = added(vErrors, err14);
                      errors++;
                    }
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    let res0;
                    if (res0 = data13 / 1, res0 !== parseInt(res0)) {
                      const err15 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/maxConcurrency", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema60.properties.maxConcurrency.allOf[2], data: data13 };
                      vErrors = added(vErrors, err15);
                      errors++;
                    }
                  }
                }
                if (data11.provisionedConcurrency !== void 0) {
                  let data14 = data11.provisionedConcurrency;
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 < 1 || isNaN(data14)) {
                      const err16 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/provisionedConcurrency", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema60.properties.provisionedConcurrency.allOf[0], data: data14 };
                      vErrors = added(vErrors, err16);
                      errors++;
                    }
                  }
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 > 200 || isNaN(data14)) {
                      const err17 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/provisionedConcurrency", keyword: "maximum", params: { comparison: "<=", limit: 200 }, schema: 200, parentSchema: schema60.properties.provisionedConcurrency.allOf[1], data: data14 };
                      vErrors = added(vErrors, err17);
                      errors++;
                    }
                  }
                  if (typeof data14 == "number" && isFinite(data14)) {
                    let res1;
                    if (res1 = data14 / 1, res1 !== parseInt(res1)) {
                      const err18 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/provisionedConcurrency", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema60.properties.provisionedConcurrency.allOf[2], data: data14 };
                      vErrors = added(vErrors, err18);
                      errors++;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.shadowVariants !== void 0) {
      let data15 = data.shadowVariants;
      if (Array.isArray(data15)) {
        if (data15.length > 0) {
          const err19 = { instancePath: instancePath + "/shadowVariants", keyword: "maxItems", params: { limit: 0 }, schema: 0, parentSchema: schema59.properties.shadowVariants, data: data15 };
          vErrors = added(vErrors, err19);
          errors++;
        }
      }
    }
    if (data.network !== void 0) {
      let data16 = data.network;
      const _errs31 = errors;
      let valid15 = true;
      const _errs32 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        let missing0;
        if (data16.vpc === void 0 && (missing0 = "vpc")) {
          const err20 = {};
          vErrors = added(vErrors, err20);
          errors++;
        } else {
          if (data16.vpc !== void 0) {
            if (true !== data16.vpc) {
              const err21 = {};
              vErrors = added(vErrors, err21);
              errors++;
            }
          }
        }
      }
      var _valid0 = _errs32 === errors;
      errors = _errs31;
      if (vErrors !== null) {
        if (_errs31) {
          vErrors.length = _errs31;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs34 = errors;
        const err22 = { instancePath: instancePath + "/network", keyword: "not", params: {}, schema: schema59.properties.network.then.not, parentSchema: schema59.properties.network.then, data: data16 };
        vErrors = added(vErrors, err22);
        errors++;
        var _valid0 = _errs34 === errors;
        valid15 = _valid0;
      }
      if (!valid15) {
        const err23 = { instancePath: instancePath + "/network", keyword: "if", params: { failingKeyword: "then" }, schema: schema59.properties.network.if, parentSchema: schema59.properties.network, data: data16 };
        vErrors = added(vErrors, err23);
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.isolation !== void 0) {
          let data18 = data16.isolation;
          const _errs37 = errors;
          const _errs38 = errors;
          if (true !== data18) {
            const err24 = {};
            vErrors = added(vErrors, err24);
            errors++;
          }
          var valid18 = _errs38 === errors;
          if (valid18) {
            const err25 = { instancePath: instancePath + "/network/isolation", keyword: "not", params: {}, schema: schema59.properties.network.properties.isolation.not, parentSchema: schema59.properties.network.properties.isolation, data: data18 };
            vErrors = added(vErrors, err25);
            errors++;
          } else {
            errors = _errs37;
            if (vErrors !== null) {
              if (_errs37) {
                vErrors.length = _errs37;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    if (data.dataCapture !== void 0) {
      let data19 = data.dataCapture;
      const _errs40 = errors;
      let valid19 = true;
      const _errs41 = errors;
      const _errs42 = errors;
      const _errs43 = errors;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        let missing1;
        if (data19.enabled === void 0 && (missing1 = "enabled")) {
          const err26 = {};
          vErrors = added(vErrors, err26);
          errors++;
        } else {
          if (data19.enabled !== void 0) {
            if (false !== data19.enabled) {
              const err27 = {};
              vErrors = added(vErrors, err27);
              errors++;
            }
          }
        }
      }
      var valid20 = _errs43 === errors;
      if (valid20) {
        const err28 = {};
        vErrors = added(vErrors, err28);
        errors++;
      } else {
        errors = _errs42;
        if (vErrors !== null) {
          if (_errs42) {
            vErrors.length = _errs42;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid1 = _errs41 === errors;
      errors = _errs40;
      if (vErrors !== null) {
        if (_errs40) {
          vErrors.length = _errs40;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs45 = errors;
        const err29 = { instancePath: instancePath + "/dataCapture", keyword: "not", params: {}, schema: schema59.properties.dataCapture.then.not, parentSchema: schema59.properties.dataCapture.then, data: data19 };
        vErrors = added(vErrors, err29);
        errors++;
        var _valid1 = _errs45 === errors;
        valid19 = _valid1;
      }
      if (!valid19) {
        const err30 = { instancePath: instancePath + "/dataCapture", keyword: "if", params: { failingKeyword: "then" }, schema: schema59.properties.dataCapture.if, parentSchema: schema59.properties.dataCapture, data: data19 };
        vErrors = added(vErrors, err30);
        errors++;
      }
    }
    if (data.workload !== void 0) {
      let data21 = data.workload;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.requestBytes !== void 0) {
          let data22 = data21.requestBytes;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 4194304 || isNaN(data22)) {
              const err31 = { instancePath: instancePath + "/workload/requestBytes", keyword: "maximum", params: { comparison: "<=", limit: 4194304 }, schema: 4194304, parentSchema: schema59.properties.workload.properties.requestBytes, data: data22 };
              vErrors = added(vErrors, err31);
              errors++;
            }
          }
        }
        if (data21.responseBytes !== void 0) {
          let data23 = data21.responseBytes;
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 4194304 || isNaN(data23)) {
              const err32 = { instancePath: instancePath + "/workload/responseBytes", keyword: "maximum", params: { comparison: "<=", limit: 4194304 }, schema: 4194304, parentSchema: schema59.properties.workload.properties.responseBytes, data: data23 };
              vErrors = added(vErrors, err32);
              errors++;
            }
          }
        }
        if (data21.inferenceSeconds !== void 0) {
          let data24 = data21.inferenceSeconds;
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 60 || isNaN(data24)) {
              const err33 = { instancePath: instancePath + "/workload/inferenceSeconds", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema59.properties.workload.properties.inferenceSeconds, data: data24 };
              vErrors = added(vErrors, err33);
              errors++;
            }
          }
        }
        if (data21.inferenceP95Seconds !== void 0) {
          let data25 = data21.inferenceP95Seconds;
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 60 || isNaN(data25)) {
              const err34 = { instancePath: instancePath + "/workload/inferenceP95Seconds", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema59.properties.workload.properties.inferenceP95Seconds, data: data25 };
              vErrors = added(vErrors, err34);
              errors++;
            }
          }
        }
      }
    }
    if (data.rollout !== void 0) {
      let data26 = data.rollout;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.rolling !== void 0) {
          const err35 = { instancePath: instancePath + "/rollout/rolling", keyword: "not", params: {}, schema: schema59.properties.rollout.properties.rolling.not, parentSchema: schema59.properties.rollout.properties.rolling, data: data26.rolling };
          vErrors = added(vErrors, err35);
          errors++;
        }
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "model": true, "variants": true, "shadowVariants": true, "network": true, "dataCapture": true, "workload": true, "rollout": true }, "dynamicProps": false, "dynamicItems": false };
var async = validate38;
var schema61 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "async.schema.json", "title": "Limits of asynchronous endpoints", "properties": { "variants": { "maxItems": 1, "x-limit": "async/exclusions", "x-case": "several-variants", "items": { "$ref": "any.schema.json#/$defs/instanceVariant" } }, "shadowVariants": { "maxItems": 0, "x-limit": "async/no-shadow" }, "async": { "allOf": [{ "required": ["outputPath"], "x-limit": "async/output-config", "x-case": "missing" }], "properties": { "outputPath": { "$ref": "#/$defs/s3Path" }, "failurePath": { "$ref": "#/$defs/s3Path" }, "successTopic": { "$ref": "#/$defs/topic" }, "errorTopic": { "$ref": "#/$defs/topic" }, "maxConcurrentInvocationsPerInstance": { "allOf": [{ "minimum": 1, "x-limit": "async/max-concurrent" }, { "maximum": 1e3, "x-limit": "async/max-concurrent" }, { "multipleOf": 1, "x-limit": "async/max-concurrent" }] }, "invocationTimeoutSeconds": { "allOf": [{ "minimum": 1, "x-limit": "async/timeout" }, { "maximum": 3600, "x-limit": "async/timeout" }, { "multipleOf": 1, "x-limit": "async/timeout" }] }, "requestTtlSeconds": { "allOf": [{ "minimum": 60, "x-limit": "async/ttl" }, { "maximum": 21600, "x-limit": "async/ttl" }, { "multipleOf": 1, "x-limit": "async/ttl" }] } } }, "workload": { "properties": { "requestBytes": { "maximum": 1073741824, "x-limit": "async/payload-max" }, "inferenceSeconds": { "maximum": 3600, "x-limit": "async/timeout", "x-case": "inference" }, "inferenceP95Seconds": { "maximum": 3600, "x-limit": "async/timeout", "x-case": "inference" } } }, "dataCapture": { "$ref": "any.schema.json#/$defs/dataCapture" } }, "$defs": { "s3Path": { "allOf": [{ "maxLength": 512, "x-limit": "async/output-config", "x-case": "long" }, { "pattern": "^(https|s3)://([^/]+)/?(.*)$", "x-limit": "async/output-config" }] }, "topic": { "pattern": "^arn:aws[a-z-]*:sns:", "x-limit": "async/output-config", "x-case": "topic" } } };
var schema64 = { "allOf": [{ "maxLength": 512, "x-limit": "async/output-config", "x-case": "long" }, { "pattern": "^(https|s3)://([^/]+)/?(.*)$", "x-limit": "async/output-config" }] };
var schema66 = { "pattern": "^arn:aws[a-z-]*:sns:", "x-limit": "async/output-config", "x-case": "topic" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instanceCount !== void 0) {
      let data0 = data.instanceCount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err0 = { instancePath: instancePath + "/instanceCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.instanceCount.allOf[0], data: data0 };
          vErrors = added(vErrors, err0);
          errors++;
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        let res0;
        if (res0 = data0 / 1, res0 !== parseInt(res0)) {
          const err1 = { instancePath: instancePath + "/instanceCount", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.instanceCount.allOf[1], data: data0 };
          vErrors = added(vErrors, err1);
          errors++;
        }
      }
    }
    if (data.volumeSizeGb !== void 0) {
      let data1 = data.volumeSizeGb;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/volumeSizeGb", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.volumeSizeGb.allOf[0], data: data1 };
          vErrors = added(vErrors, err2);
          errors++;
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 512 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/volumeSizeGb", keyword: "maximum", params: { comparison: "<=", limit: 512 }, schema: 512, parentSchema: schema54.properties.volumeSizeGb.allOf[1], data: data1 };
          vErrors = added(vErrors, err3);
          errors++;
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        let res1;
        if (res1 = data1 / 1, res1 !== parseInt(res1)) {
          const err4 = { instancePath: instancePath + "/volumeSizeGb", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.volumeSizeGb.allOf[2], data: data1 };
          vErrors = added(vErrors, err4);
          errors++;
        }
      }
    }
    if (data.startupTimeoutSeconds !== void 0) {
      let data2 = data.startupTimeoutSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 60 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/startupTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema54.properties.startupTimeoutSeconds.allOf[0], data: data2 };
          vErrors = added(vErrors, err5);
          errors++;
        }
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3600 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/startupTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema54.properties.startupTimeoutSeconds.allOf[1], data: data2 };
          vErrors = added(vErrors, err6);
          errors++;
        }
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        let res2;
        if (res2 = data2 / 1, res2 !== parseInt(res2)) {
          const err7 = { instancePath: instancePath + "/startupTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.startupTimeoutSeconds.allOf[2], data: data2 };
          vErrors = added(vErrors, err7);
          errors++;
        }
      }
    }
    if (data.modelDownloadTimeoutSeconds !== void 0) {
      let data3 = data.modelDownloadTimeoutSeconds;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 60 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/modelDownloadTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema54.properties.modelDownloadTimeoutSeconds.allOf[0], data: data3 };
          vErrors = added(vErrors, err8);
          errors++;
        }
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 3600 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/modelDownloadTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema54.properties.modelDownloadTimeoutSeconds.allOf[1], data: data3 };
          vErrors = added(vErrors, err9);
          errors++;
        }
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        let res3;
        if (res3 = data3 / 1, res3 !== parseInt(res3)) {
          const err10 = { instancePath: instancePath + "/modelDownloadTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.modelDownloadTimeoutSeconds.allOf[2], data: data3 };
          vErrors = added(vErrors, err10);
          errors++;
        }
      }
    }
    if (data.provisionTimeoutSeconds !== void 0) {
      let data4 = data.provisionTimeoutSeconds;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 300 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/provisionTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 300 }, schema: 300, parentSchema: schema54.properties.provisionTimeoutSeconds.allOf[0], data: data4 };
          vErrors = added(vErrors, err11);
          errors++;
        }
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 3600 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/provisionTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema54.properties.provisionTimeoutSeconds.allOf[1], data: data4 };
          vErrors = added(vErrors, err12);
          errors++;
        }
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        let res4;
        if (res4 = data4 / 1, res4 !== parseInt(res4)) {
          const err13 = { instancePath: instancePath + "/provisionTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.provisionTimeoutSeconds.allOf[2], data: data4 };
          vErrors = added(vErrors, err13);
          errors++;
        }
      }
    }
    if (data.inferenceAmi !== void 0) {
      let data5 = data.inferenceAmi;
      if (!(data5 === "al2-ami-sagemaker-inference-gpu-2" || data5 === "al2-ami-sagemaker-inference-gpu-2-1" || data5 === "al2-ami-sagemaker-inference-gpu-3-1" || data5 === "al2023-ami-sagemaker-inference-gpu-4-1" || data5 === "al2-ami-sagemaker-inference-neuron-2")) {
        const err14 = { instancePath: instancePath + "/inferenceAmi", keyword: "enum", params: { allowedValues: schema54.properties.inferenceAmi.enum }, schema: schema54.properties.inferenceAmi.enum, parentSchema: schema54.properties.inferenceAmi, data: data5 };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.routing !== void 0) {
      let data6 = data.routing;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.strategy !== void 0) {
          let data7 = data6.strategy;
          if (!(data7 === "LEAST_OUTSTANDING_REQUESTS" || data7 === "RANDOM" || data7 === "PREFIX_AWARE")) {
            const err15 = { instancePath: instancePath + "/routing/strategy", keyword: "enum", params: { allowedValues: schema54.properties.routing.properties.strategy.enum }, schema: schema54.properties.routing.properties.strategy.enum, parentSchema: schema54.properties.routing.properties.strategy, data: data7 };
            vErrors = added(vErrors, err15);
            errors++;
          }
        }
        if (data6.prefixAware !== void 0) {
          let data8 = data6.prefixAware;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.prefixLength !== void 0) {
              let data9 = data8.prefixLength;
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 1024 || isNaN(data9)) {
                  const err16 = { instancePath: instancePath + "/routing/prefixAware/prefixLength", keyword: "minimum", params: { comparison: ">=", limit: 1024 }, schema: 1024, parentSchema: schema54.properties.routing.properties.prefixAware.properties.prefixLength.allOf[0], data: data9 };
                  vErrors = added(vErrors, err16);
                  errors++;
                }
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 65536 || isNaN(data9)) {
                  const err17 = { instancePath: instancePath + "/routing/prefixAware/prefixLength", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, schema: 65536, parentSchema: schema54.properties.routing.properties.prefixAware.properties.prefixLength.allOf[1], data: data9 };
                  vErrors = added(vErrors, err17);
                  errors++;
                }
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                let res5;
                if (res5 = data9 / 1, res5 !== parseInt(res5)) {
                  const err18 = { instancePath: instancePath + "/routing/prefixAware/prefixLength", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.routing.properties.prefixAware.properties.prefixLength.allOf[2], data: data9 };
                  vErrors = added(vErrors, err18);
                  errors++;
                }
              }
            }
            if (data8.concurrencyThreshold !== void 0) {
              let data10 = data8.concurrencyThreshold;
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 1 || isNaN(data10)) {
                  const err19 = { instancePath: instancePath + "/routing/prefixAware/concurrencyThreshold", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.routing.properties.prefixAware.properties.concurrencyThreshold.allOf[0], data: data10 };
                  vErrors = added(vErrors, err19);
                  errors++;
                }
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 1024 || isNaN(data10)) {
                  const err20 = { instancePath: instancePath + "/routing/prefixAware/concurrencyThreshold", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, schema: 1024, parentSchema: schema54.properties.routing.properties.prefixAware.properties.concurrencyThreshold.allOf[1], data: data10 };
                  vErrors = added(vErrors, err20);
                  errors++;
                }
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                let res6;
                if (res6 = data10 / 1, res6 !== parseInt(res6)) {
                  const err21 = { instancePath: instancePath + "/routing/prefixAware/concurrencyThreshold", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.routing.properties.prefixAware.properties.concurrencyThreshold.allOf[2], data: data10 };
                  vErrors = added(vErrors, err21);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.instancePools !== void 0) {
      let data11 = data.instancePools;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err22 = { instancePath: instancePath + "/instancePools", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.instancePools.allOf[0], data: data11 };
          vErrors = added(vErrors, err22);
          errors++;
        }
      }
      if (Array.isArray(data11)) {
        if (data11.length > 5) {
          const err23 = { instancePath: instancePath + "/instancePools", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: schema54.properties.instancePools.allOf[1], data: data11 };
          vErrors = added(vErrors, err23);
          errors++;
        }
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.priority !== void 0) {
              let data13 = data12.priority;
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                  const err24 = { instancePath: instancePath + "/instancePools/" + i0 + "/priority", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.instancePools.items.properties.priority.allOf[0], data: data13 };
                  vErrors = added(vErrors, err24);
                  errors++;
                }
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 5 || isNaN(data13)) {
                  const err25 = { instancePath: instancePath + "/instancePools/" + i0 + "/priority", keyword: "maximum", params: { comparison: "<=", limit: 5 }, schema: 5, parentSchema: schema54.properties.instancePools.items.properties.priority.allOf[1], data: data13 };
                  vErrors = added(vErrors, err25);
                  errors++;
                }
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                let res7;
                if (res7 = data13 / 1, res7 !== parseInt(res7)) {
                  const err26 = { instancePath: instancePath + "/instancePools/" + i0 + "/priority", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.instancePools.items.properties.priority.allOf[2], data: data13 };
                  vErrors = added(vErrors, err26);
                  errors++;
                }
              }
            }
            if (data12.modelName !== void 0) {
              let data14 = data12.modelName;
              if (typeof data14 === "string") {
                if (func1(data14) > 63) {
                  const err27 = { instancePath: instancePath + "/instancePools/" + i0 + "/modelName", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema33.allOf[0], data: data14 };
                  vErrors = added(vErrors, err27);
                  errors++;
                }
              }
              if (typeof data14 === "string") {
                if (!pattern4.test(data14)) {
                  const err28 = { instancePath: instancePath + "/instancePools/" + i0 + "/modelName", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema33.allOf[1], data: data14 };
                  vErrors = added(vErrors, err28);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.managedScaling !== void 0) {
      let data15 = data.managedScaling;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.status !== void 0) {
          let data16 = data15.status;
          if (!(data16 === "ENABLED" || data16 === "DISABLED")) {
            const err29 = { instancePath: instancePath + "/managedScaling/status", keyword: "enum", params: { allowedValues: schema54.properties.managedScaling.properties.status.enum }, schema: schema54.properties.managedScaling.properties.status.enum, parentSchema: schema54.properties.managedScaling.properties.status, data: data16 };
            vErrors = added(vErrors, err29);
            errors++;
          }
        }
        if (data15.min !== void 0) {
          let data17 = data15.min;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err30 = { instancePath: instancePath + "/managedScaling/min", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema54.properties.managedScaling.properties.min.allOf[0], data: data17 };
              vErrors = added(vErrors, err30);
              errors++;
            }
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            let res8;
            if (res8 = data17 / 1, res8 !== parseInt(res8)) {
              const err31 = { instancePath: instancePath + "/managedScaling/min", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.min.allOf[1], data: data17 };
              vErrors = added(vErrors, err31);
              errors++;
            }
          }
        }
        if (data15.max !== void 0) {
          let data18 = data15.max;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 1 || isNaN(data18)) {
              const err32 = { instancePath: instancePath + "/managedScaling/max", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.max.allOf[0], data: data18 };
              vErrors = added(vErrors, err32);
              errors++;
            }
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            let res9;
            if (res9 = data18 / 1, res9 !== parseInt(res9)) {
              const err33 = { instancePath: instancePath + "/managedScaling/max", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.max.allOf[1], data: data18 };
              vErrors = added(vErrors, err33);
              errors++;
            }
          }
        }
        if (data15.scaleIn !== void 0) {
          let data19 = data15.scaleIn;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.strategy !== void 0) {
              let data20 = data19.strategy;
              if (!(data20 === "IDLE_RELEASE" || data20 === "CONSOLIDATION")) {
                const err34 = { instancePath: instancePath + "/managedScaling/scaleIn/strategy", keyword: "enum", params: { allowedValues: schema54.properties.managedScaling.properties.scaleIn.properties.strategy.enum }, schema: schema54.properties.managedScaling.properties.scaleIn.properties.strategy.enum, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.strategy, data: data20 };
                vErrors = added(vErrors, err34);
                errors++;
              }
            }
            if (data19.maximumStepSize !== void 0) {
              let data21 = data19.maximumStepSize;
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 1 || isNaN(data21)) {
                  const err35 = { instancePath: instancePath + "/managedScaling/scaleIn/maximumStepSize", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.maximumStepSize.allOf[0], data: data21 };
                  vErrors = added(vErrors, err35);
                  errors++;
                }
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 > 100 || isNaN(data21)) {
                  const err36 = { instancePath: instancePath + "/managedScaling/scaleIn/maximumStepSize", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.maximumStepSize.allOf[1], data: data21 };
                  vErrors = added(vErrors, err36);
                  errors++;
                }
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                let res10;
                if (res10 = data21 / 1, res10 !== parseInt(res10)) {
                  const err37 = { instancePath: instancePath + "/managedScaling/scaleIn/maximumStepSize", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.maximumStepSize.allOf[2], data: data21 };
                  vErrors = added(vErrors, err37);
                  errors++;
                }
              }
            }
            if (data19.cooldownMinutes !== void 0) {
              let data22 = data19.cooldownMinutes;
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 5 || isNaN(data22)) {
                  const err38 = { instancePath: instancePath + "/managedScaling/scaleIn/cooldownMinutes", keyword: "minimum", params: { comparison: ">=", limit: 5 }, schema: 5, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.cooldownMinutes.allOf[0], data: data22 };
                  vErrors = added(vErrors, err38);
                  errors++;
                }
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 > 1440 || isNaN(data22)) {
                  const err39 = { instancePath: instancePath + "/managedScaling/scaleIn/cooldownMinutes", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, schema: 1440, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.cooldownMinutes.allOf[1], data: data22 };
                  vErrors = added(vErrors, err39);
                  errors++;
                }
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                let res11;
                if (res11 = data22 / 1, res11 !== parseInt(res11)) {
                  const err40 = { instancePath: instancePath + "/managedScaling/scaleIn/cooldownMinutes", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema54.properties.managedScaling.properties.scaleIn.properties.cooldownMinutes.allOf[2], data: data22 };
                  vErrors = added(vErrors, err40);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.capacityReservation !== void 0) {
      let data23 = data.capacityReservation;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.preference !== void 0) {
          let data24 = data23.preference;
          if (!(data24 === "capacity-reservations-only")) {
            const err41 = { instancePath: instancePath + "/capacityReservation/preference", keyword: "enum", params: { allowedValues: schema54.properties.capacityReservation.properties.preference.enum }, schema: schema54.properties.capacityReservation.properties.preference.enum, parentSchema: schema54.properties.capacityReservation.properties.preference, data: data24 };
            vErrors = added(vErrors, err41);
            errors++;
          }
        }
        if (data23.arn !== void 0) {
          let data25 = data23.arn;
          if (typeof data25 === "string") {
            if (func1(data25) < 20) {
              const err42 = { instancePath: instancePath + "/capacityReservation/arn", keyword: "minLength", params: { limit: 20 }, schema: 20, parentSchema: schema54.properties.capacityReservation.properties.arn.allOf[0], data: data25 };
              vErrors = added(vErrors, err42);
              errors++;
            }
          }
          if (typeof data25 === "string") {
            if (func1(data25) > 258) {
              const err43 = { instancePath: instancePath + "/capacityReservation/arn", keyword: "maxLength", params: { limit: 258 }, schema: 258, parentSchema: schema54.properties.capacityReservation.properties.arn.allOf[1], data: data25 };
              vErrors = added(vErrors, err43);
              errors++;
            }
          }
        }
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "instanceCount": true, "volumeSizeGb": true, "startupTimeoutSeconds": true, "modelDownloadTimeoutSeconds": true, "provisionTimeoutSeconds": true, "inferenceAmi": true, "routing": true, "instancePools": true, "managedScaling": true, "capacityReservation": true }, "dynamicProps": false, "dynamicItems": false };
var pattern15 = new RegExp("^(https|s3)://([^/]+)/?(.*)$", "u");
var pattern17 = new RegExp("^arn:aws[a-z-]*:sns:", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.variants !== void 0) {
      let data0 = data.variants;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err0 = { instancePath: instancePath + "/variants", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: schema61.properties.variants, data: data0 };
          vErrors = added(vErrors, err0);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate39(data0[i0], { instancePath: instancePath + "/variants/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.shadowVariants !== void 0) {
      let data2 = data.shadowVariants;
      if (Array.isArray(data2)) {
        if (data2.length > 0) {
          const err1 = { instancePath: instancePath + "/shadowVariants", keyword: "maxItems", params: { limit: 0 }, schema: 0, parentSchema: schema61.properties.shadowVariants, data: data2 };
          vErrors = added(vErrors, err1);
          errors++;
        }
      }
    }
    if (data.async !== void 0) {
      let data3 = data.async;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.outputPath === void 0) {
          const err2 = { instancePath: instancePath + "/async", keyword: "required", params: { missingProperty: "outputPath" }, schema: schema61.properties.async.allOf[0].required, parentSchema: schema61.properties.async.allOf[0], data: data3 };
          vErrors = added(vErrors, err2);
          errors++;
        }
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.outputPath !== void 0) {
          let data4 = data3.outputPath;
          if (typeof data4 === "string") {
            if (func1(data4) > 512) {
              const err3 = { instancePath: instancePath + "/async/outputPath", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema64.allOf[0], data: data4 };
              vErrors = added(vErrors, err3);
              errors++;
            }
          }
          if (typeof data4 === "string") {
            if (!pattern15.test(data4)) {
              const err4 = { instancePath: instancePath + "/async/outputPath", keyword: "pattern", params: { pattern: "^(https|s3)://([^/]+)/?(.*)$" }, schema: "^(https|s3)://([^/]+)/?(.*)$", parentSchema: schema64.allOf[1], data: data4 };
              vErrors = added(vErrors, err4);
              errors++;
            }
          }
        }
        if (data3.failurePath !== void 0) {
          let data5 = data3.failurePath;
          if (typeof data5 === "string") {
            if (func1(data5) > 512) {
              const err5 = { instancePath: instancePath + "/async/failurePath", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema64.allOf[0], data: data5 };
              vErrors = added(vErrors, err5);
              errors++;
            }
          }
          if (typeof data5 === "string") {
            if (!pattern15.test(data5)) {
              const err6 = { instancePath: instancePath + "/async/failurePath", keyword: "pattern", params: { pattern: "^(https|s3)://([^/]+)/?(.*)$" }, schema: "^(https|s3)://([^/]+)/?(.*)$", parentSchema: schema64.allOf[1], data: data5 };
              vErrors = added(vErrors, err6);
              errors++;
            }
          }
        }
        if (data3.successTopic !== void 0) {
          let data6 = data3.successTopic;
          if (typeof data6 === "string") {
            if (!pattern17.test(data6)) {
              const err7 = { instancePath: instancePath + "/async/successTopic", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:sns:" }, schema: "^arn:aws[a-z-]*:sns:", parentSchema: schema66, data: data6 };
              vErrors = added(vErrors, err7);
              errors++;
            }
          }
        }
        if (data3.errorTopic !== void 0) {
          let data7 = data3.errorTopic;
          if (typeof data7 === "string") {
            if (!pattern17.test(data7)) {
              const err8 = { instancePath: instancePath + "/async/errorTopic", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:sns:" }, schema: "^arn:aws[a-z-]*:sns:", parentSchema: schema66, data: data7 };
              vErrors = added(vErrors, err8);
              errors++;
            }
          }
        }
        if (data3.maxConcurrentInvocationsPerInstance !== void 0) {
          let data8 = data3.maxConcurrentInvocationsPerInstance;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err9 = { instancePath: instancePath + "/async/maxConcurrentInvocationsPerInstance", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema61.properties.async.properties.maxConcurrentInvocationsPerInstance.allOf[0], data: data8 };
              vErrors = added(vErrors, err9);
              errors++;
            }
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1e3 || isNaN(data8)) {
              const err10 = { instancePath: instancePath + "/async/maxConcurrentInvocationsPerInstance", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema61.properties.async.properties.maxConcurrentInvocationsPerInstance.allOf[1], data: data8 };
              vErrors = added(vErrors, err10);
              errors++;
            }
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            let res0;
            if (res0 = data8 / 1, res0 !== parseInt(res0)) {
              const err11 = { instancePath: instancePath + "/async/maxConcurrentInvocationsPerInstance", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema61.properties.async.properties.maxConcurrentInvocationsPerInstance.allOf[2], data: data8 };
              vErrors = added(vErrors, err11);
              errors++;
            }
          }
        }
        if (data3.invocationTimeoutSeconds !== void 0) {
          let data9 = data3.invocationTimeoutSeconds;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err12 = { instancePath: instancePath + "/async/invocationTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema61.properties.async.properties.invocationTimeoutSeconds.allOf[0], data: data9 };
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 3600 || isNaN(data9)) {
              const err13 = { instancePath: instancePath + "/async/invocationTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema61.properties.async.properties.invocationTimeoutSeconds.allOf[1], data: data9 };
              vErrors = added(vErrors, err13);
              errors++;
            }
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            let res1;
            if (res1 = data9 / 1, res1 !== parseInt(res1)) {
              const err14 = { instancePath: instancePath + "/async/invocationTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema61.properties.async.properties.invocationTimeoutSeconds.allOf[2], data: data9 };
              vErrors = added(vErrors, err14);
              errors++;
            }
          }
        }
        if (data3.requestTtlSeconds !== void 0) {
          let data10 = data3.requestTtlSeconds;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 60 || isNaN(data10)) {
              const err15 = { instancePath: instancePath + "/async/requestTtlSeconds", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema61.properties.async.properties.requestTtlSeconds.allOf[0], data: data10 };
              vErrors = added(vErrors, err15);
              errors++;
            }
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 21600 || isNaN(data10)) {
              const err16 = { instancePath: instancePath + "/async/requestTtlSeconds", keyword: "maximum", params: { comparison: "<=", limit: 21600 }, schema: 21600, parentSchema: schema61.properties.async.properties.requestTtlSeconds.allOf[1], data: data10 };
              vErrors = added(vErrors, err16);
              errors++;
            }
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            let res2;
            if (res2 = data10 / 1, res2 !== parseInt(res2)) {
              const err17 = { instancePath: instancePath + "/async/requestTtlSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema61.properties.async.properties.requestTtlSeconds.allOf[2], data: data10 };
              vErrors = added(vErrors, err17);
              errors++;
            }
          }
        }
      }
    }
    if (data.workload !== void 0) {
      let data11 = data.workload;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.requestBytes !== void 0) {
          let data12 = data11.requestBytes;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1073741824 || isNaN(data12)) {
              const err18 = { instancePath: instancePath + "/workload/requestBytes", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, schema: 1073741824, parentSchema: schema61.properties.workload.properties.requestBytes, data: data12 };
              vErrors = added(vErrors, err18);
              errors++;
            }
          }
        }
        if (data11.inferenceSeconds !== void 0) {
          let data13 = data11.inferenceSeconds;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 3600 || isNaN(data13)) {
              const err19 = { instancePath: instancePath + "/workload/inferenceSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema61.properties.workload.properties.inferenceSeconds, data: data13 };
              vErrors = added(vErrors, err19);
              errors++;
            }
          }
        }
        if (data11.inferenceP95Seconds !== void 0) {
          let data14 = data11.inferenceP95Seconds;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 3600 || isNaN(data14)) {
              const err20 = { instancePath: instancePath + "/workload/inferenceP95Seconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema61.properties.workload.properties.inferenceP95Seconds, data: data14 };
              vErrors = added(vErrors, err20);
              errors++;
            }
          }
        }
      }
    }
    if (data.dataCapture !== void 0) {
      let data15 = data.dataCapture;
      const _errs35 = errors;
      let valid16 = true;
      const _errs36 = errors;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        let missing0;
        if (data15.modesApart === void 0 && (missing0 = "modesApart")) {
          const err21 = {};
          vErrors = added(vErrors, err21);
          errors++;
        } else {
          if (data15.modesApart !== void 0) {
            if (true !== data15.modesApart) {
              const err22 = {};
              vErrors = added(vErrors, err22);
              errors++;
            }
          }
        }
      }
      var _valid0 = _errs36 === errors;
      errors = _errs35;
      if (vErrors !== null) {
        if (_errs35) {
          vErrors.length = _errs35;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs38 = errors;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
          if (data15.modes !== void 0) {
            let data17 = data15.modes;
            if (Array.isArray(data17)) {
              const len1 = data17.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data18 = data17[i1];
                if (!(data18 === "Input" || data18 === "Output")) {
                  const err23 = { instancePath: instancePath + "/dataCapture/modes/" + i1, keyword: "enum", params: { allowedValues: schema58.then.properties.modes.items.enum }, schema: schema58.then.properties.modes.items.enum, parentSchema: schema58.then.properties.modes.items, data: data18 };
                  vErrors = added(vErrors, err23);
                  errors++;
                }
              }
            }
          }
        }
        var _valid0 = _errs38 === errors;
        valid16 = _valid0;
        if (valid16) {
          var props0 = {};
          props0.modes = true;
          props0.modesApart = true;
        }
        ifClause0 = "then";
      } else {
        const _errs41 = errors;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
          if (data15.modes !== void 0) {
            let data19 = data15.modes;
            if (Array.isArray(data19)) {
              const len2 = data19.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data20 = data19[i2];
                if (!(data20 === "Input" || data20 === "Output" || data20 === "InputAndOutput")) {
                  const err24 = { instancePath: instancePath + "/dataCapture/modes/" + i2, keyword: "enum", params: { allowedValues: schema58.else.properties.modes.items.enum }, schema: schema58.else.properties.modes.items.enum, parentSchema: schema58.else.properties.modes.items, data: data20 };
                  vErrors = added(vErrors, err24);
                  errors++;
                }
              }
            }
          }
        }
        var _valid0 = _errs41 === errors;
        valid16 = _valid0;
        if (valid16) {
          if (props0 !== true) {
            props0 = props0 || {};
            props0.modes = true;
          }
        }
        ifClause0 = "else";
      }
      if (!valid16) {
        const err25 = { instancePath: instancePath + "/dataCapture", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema58.if, parentSchema: schema58, data: data15 };
        vErrors = added(vErrors, err25);
        errors++;
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.samplingPercentage = true;
          props0.destination = true;
          props0.modes = true;
          props0.csvContentTypes = true;
          props0.jsonContentTypes = true;
        }
        if (data15.samplingPercentage !== void 0) {
          let data21 = data15.samplingPercentage;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err26 = { instancePath: instancePath + "/dataCapture/samplingPercentage", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema58.properties.samplingPercentage.allOf[0], data: data21 };
              vErrors = added(vErrors, err26);
              errors++;
            }
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 100 || isNaN(data21)) {
              const err27 = { instancePath: instancePath + "/dataCapture/samplingPercentage", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema58.properties.samplingPercentage.allOf[1], data: data21 };
              vErrors = added(vErrors, err27);
              errors++;
            }
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            let res3;
            if (res3 = data21 / 1, res3 !== parseInt(res3)) {
              const err28 = { instancePath: instancePath + "/dataCapture/samplingPercentage", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema58.properties.samplingPercentage.allOf[2], data: data21 };
              vErrors = added(vErrors, err28);
              errors++;
            }
          }
        }
        if (data15.destination !== void 0) {
          let data22 = data15.destination;
          if (typeof data22 === "string") {
            if (func1(data22) > 512) {
              const err29 = { instancePath: instancePath + "/dataCapture/destination", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema58.properties.destination.allOf[0], data: data22 };
              vErrors = added(vErrors, err29);
              errors++;
            }
          }
          if (typeof data22 === "string") {
            if (!pattern13.test(data22)) {
              const err30 = { instancePath: instancePath + "/dataCapture/destination", keyword: "pattern", params: { pattern: "^(https|s3)://" }, schema: "^(https|s3)://", parentSchema: schema58.properties.destination.allOf[1], data: data22 };
              vErrors = added(vErrors, err30);
              errors++;
            }
          }
        }
        if (data15.modes !== void 0) {
          let data23 = data15.modes;
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err31 = { instancePath: instancePath + "/dataCapture/modes", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.modes.allOf[0], data: data23 };
              vErrors = added(vErrors, err31);
              errors++;
            }
          }
          if (Array.isArray(data23)) {
            if (data23.length > 32) {
              const err32 = { instancePath: instancePath + "/dataCapture/modes", keyword: "maxItems", params: { limit: 32 }, schema: 32, parentSchema: schema58.properties.modes.allOf[1], data: data23 };
              vErrors = added(vErrors, err32);
              errors++;
            }
          }
        }
        if (data15.csvContentTypes !== void 0) {
          let data24 = data15.csvContentTypes;
          if (Array.isArray(data24)) {
            if (data24.length < 1) {
              const err33 = { instancePath: instancePath + "/dataCapture/csvContentTypes", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.csvContentTypes.allOf[0], data: data24 };
              vErrors = added(vErrors, err33);
              errors++;
            }
          }
          if (Array.isArray(data24)) {
            if (data24.length > 10) {
              const err34 = { instancePath: instancePath + "/dataCapture/csvContentTypes", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema58.properties.csvContentTypes.allOf[1], data: data24 };
              vErrors = added(vErrors, err34);
              errors++;
            }
          }
        }
        if (data15.jsonContentTypes !== void 0) {
          let data25 = data15.jsonContentTypes;
          if (Array.isArray(data25)) {
            if (data25.length < 1) {
              const err35 = { instancePath: instancePath + "/dataCapture/jsonContentTypes", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.jsonContentTypes.allOf[0], data: data25 };
              vErrors = added(vErrors, err35);
              errors++;
            }
          }
          if (Array.isArray(data25)) {
            if (data25.length > 10) {
              const err36 = { instancePath: instancePath + "/dataCapture/jsonContentTypes", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema58.properties.jsonContentTypes.allOf[1], data: data25 };
              vErrors = added(vErrors, err36);
              errors++;
            }
          }
        }
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "variants": true, "shadowVariants": true, "async": true, "workload": true, "dataCapture": true }, "dynamicProps": false, "dynamicItems": false };
var batch = validate41;
var schema69 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "batch.schema.json", "title": "Limits of batch transform jobs", "properties": { "model": { "properties": { "containers": { "items": { "properties": { "modelDataSource": { "not": { "const": true }, "x-limit": "batch/no-model-data-source" } } } } } }, "variants": { "items": { "properties": { "instanceCount": { "allOf": [{ "minimum": 1, "x-limit": "batch/instance-count" }, { "maximum": 100, "x-limit": "batch/instance-count" }, { "multipleOf": 1, "x-limit": "batch/instance-count" }] } } } }, "batch": { "properties": { "maxPayloadMib": { "allOf": [{ "minimum": 0, "x-limit": "batch/max-payload" }, { "maximum": 100, "x-limit": "batch/max-payload" }, { "multipleOf": 1, "x-limit": "batch/max-payload" }] }, "maxConcurrentTransforms": { "allOf": [{ "minimum": 0, "x-limit": "batch/concurrency-product", "x-case": "count" }, { "multipleOf": 1, "x-limit": "batch/concurrency-product", "x-case": "count" }] }, "invocationTimeoutSeconds": { "allOf": [{ "minimum": 1, "x-limit": "batch/invocation-timeout" }, { "maximum": 3600, "x-limit": "batch/invocation-timeout" }, { "multipleOf": 1, "x-limit": "batch/invocation-timeout" }] }, "invocationMaxRetries": { "enum": [0, 1, 2, 3], "x-limit": "batch/invocation-timeout", "x-case": "retries" }, "splitType": { "enum": ["None", "Line", "RecordIO", "TFRecord"], "x-limit": "batch/batch-strategy", "x-case": "split-type" }, "batchStrategy": { "enum": ["MultiRecord", "SingleRecord"], "x-limit": "batch/batch-strategy" }, "assembleWith": { "enum": ["None", "Line"], "x-limit": "batch/assemble" }, "joinSource": { "enum": ["Input", "None"], "x-limit": "batch/filters", "x-case": "join" }, "inputFilter": { "maxLength": 63, "x-limit": "batch/filters" }, "outputFilter": { "maxLength": 63, "x-limit": "batch/filters" }, "dataType": { "enum": ["ManifestFile", "S3Prefix"], "x-limit": "batch/data-source" }, "ami": { "enum": ["al2-ami-sagemaker-batch-gpu-470", "al2-ami-sagemaker-batch-gpu-535"], "x-limit": "batch/ami" }, "environment": { "maxItems": 16, "x-limit": "batch/env", "items": { "properties": { "key": { "maxLength": 1024, "x-limit": "batch/env", "x-case": "key" }, "value": { "maxLength": 10240, "x-limit": "batch/env", "x-case": "value" } } } } } }, "workload": { "properties": { "requestBytes": { "maximum": 104857600, "x-limit": "batch/max-payload", "x-case": "request" }, "inferenceSeconds": { "maximum": 3600, "x-limit": "batch/invocation-timeout", "x-case": "inference" }, "inferenceP95Seconds": { "maximum": 3600, "x-limit": "batch/invocation-timeout", "x-case": "inference" } } } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model !== void 0) {
      let data0 = data.model;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.containers !== void 0) {
          let data1 = data0.containers;
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.modelDataSource !== void 0) {
                  let data3 = data2.modelDataSource;
                  const _errs4 = errors;
                  const _errs5 = errors;
                  if (true !== data3) {
                    const err0 = {};
                    vErrors = added(vErrors, err0);
                    errors++;
                  }
                  var valid5 = _errs5 === errors;
                  if (valid5) {
                    const err1 = { instancePath: instancePath + "/model/containers/" + i0 + "/modelDataSource", keyword: "not", params: {}, schema: schema69.properties.model.properties.containers.items.properties.modelDataSource.not, parentSchema: schema69.properties.model.properties.containers.items.properties.modelDataSource, data: data3 };
                    vErrors = added(vErrors, err1);
                    errors++;
                  } else {
                    errors = _errs4;
                    if (vErrors !== null) {
                      if (_errs4) {
                        vErrors.length = _errs4;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.variants !== void 0) {
      let data4 = data.variants;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.instanceCount !== void 0) {
              let data6 = data5.instanceCount;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 1 || isNaN(data6)) {
                  const err2 = { instancePath: instancePath + "/variants/" + i1 + "/instanceCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema69.properties.variants.items.properties.instanceCount.allOf[0], data: data6 };
                  vErrors = added(vErrors, err2);
                  errors++;
                }
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 100 || isNaN(data6)) {
                  const err3 = { instancePath: instancePath + "/variants/" + i1 + "/instanceCount", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema69.properties.variants.items.properties.instanceCount.allOf[1], data: data6 };
                  vErrors = added(vErrors, err3);
                  errors++;
                }
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                let res0;
                if (res0 = data6 / 1, res0 !== parseInt(res0)) {
                  const err4 = { instancePath: instancePath + "/variants/" + i1 + "/instanceCount", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema69.properties.variants.items.properties.instanceCount.allOf[2], data: data6 };
                  vErrors = added(vErrors, err4);
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.batch !== void 0) {
      let data7 = data.batch;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.maxPayloadMib !== void 0) {
          let data8 = data7.maxPayloadMib;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err5 = { instancePath: instancePath + "/batch/maxPayloadMib", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema69.properties.batch.properties.maxPayloadMib.allOf[0], data: data8 };
              vErrors = added(vErrors, err5);
              errors++;
            }
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 100 || isNaN(data8)) {
              const err6 = { instancePath: instancePath + "/batch/maxPayloadMib", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema69.properties.batch.properties.maxPayloadMib.allOf[1], data: data8 };
              vErrors = added(vErrors, err6);
              errors++;
            }
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            let res1;
            if (res1 = data8 / 1, res1 !== parseInt(res1)) {
              const err7 = { instancePath: instancePath + "/batch/maxPayloadMib", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema69.properties.batch.properties.maxPayloadMib.allOf[2], data: data8 };
              vErrors = added(vErrors, err7);
              errors++;
            }
          }
        }
        if (data7.maxConcurrentTransforms !== void 0) {
          let data9 = data7.maxConcurrentTransforms;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err8 = { instancePath: instancePath + "/batch/maxConcurrentTransforms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema69.properties.batch.properties.maxConcurrentTransforms.allOf[0], data: data9 };
              vErrors = added(vErrors, err8);
              errors++;
            }
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            let res2;
            if (res2 = data9 / 1, res2 !== parseInt(res2)) {
              const err9 = { instancePath: instancePath + "/batch/maxConcurrentTransforms", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema69.properties.batch.properties.maxConcurrentTransforms.allOf[1], data: data9 };
              vErrors = added(vErrors, err9);
              errors++;
            }
          }
        }
        if (data7.invocationTimeoutSeconds !== void 0) {
          let data10 = data7.invocationTimeoutSeconds;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 1 || isNaN(data10)) {
              const err10 = { instancePath: instancePath + "/batch/invocationTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema69.properties.batch.properties.invocationTimeoutSeconds.allOf[0], data: data10 };
              vErrors = added(vErrors, err10);
              errors++;
            }
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 3600 || isNaN(data10)) {
              const err11 = { instancePath: instancePath + "/batch/invocationTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema69.properties.batch.properties.invocationTimeoutSeconds.allOf[1], data: data10 };
              vErrors = added(vErrors, err11);
              errors++;
            }
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            let res3;
            if (res3 = data10 / 1, res3 !== parseInt(res3)) {
              const err12 = { instancePath: instancePath + "/batch/invocationTimeoutSeconds", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema69.properties.batch.properties.invocationTimeoutSeconds.allOf[2], data: data10 };
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
        }
        if (data7.invocationMaxRetries !== void 0) {
          let data11 = data7.invocationMaxRetries;
          if (!(data11 === 0 || data11 === 1 || data11 === 2 || data11 === 3)) {
            const err13 = { instancePath: instancePath + "/batch/invocationMaxRetries", keyword: "enum", params: { allowedValues: schema69.properties.batch.properties.invocationMaxRetries.enum }, schema: schema69.properties.batch.properties.invocationMaxRetries.enum, parentSchema: schema69.properties.batch.properties.invocationMaxRetries, data: data11 };
            vErrors = added(vErrors, err13);
            errors++;
          }
        }
        if (data7.splitType !== void 0) {
          let data12 = data7.splitType;
          if (!(data12 === "None" || data12 === "Line" || data12 === "RecordIO" || data12 === "TFRecord")) {
            const err14 = { instancePath: instancePath + "/batch/splitType", keyword: "enum", params: { allowedValues: schema69.properties.batch.properties.splitType.enum }, schema: schema69.properties.batch.properties.splitType.enum, parentSchema: schema69.properties.batch.properties.splitType, data: data12 };
            vErrors = added(vErrors, err14);
            errors++;
          }
        }
        if (data7.batchStrategy !== void 0) {
          let data13 = data7.batchStrategy;
          if (!(data13 === "MultiRecord" || data13 === "SingleRecord")) {
            const err15 = { instancePath: instancePath + "/batch/batchStrategy", keyword: "enum", params: { allowedValues: schema69.properties.batch.properties.batchStrategy.enum }, schema: schema69.properties.batch.properties.batchStrategy.enum, parentSchema: schema69.properties.batch.properties.batchStrategy, data: data13 };
            vErrors = added(vErrors, err15);
            errors++;
          }
        }
        if (data7.assembleWith !== void 0) {
          let data14 = data7.assembleWith;
          if (!(data14 === "None" || data14 === "Line")) {
            const err16 = { instancePath: instancePath + "/batch/assembleWith", keyword: "enum", params: { allowedValues: schema69.properties.batch.properties.assembleWith.enum }, schema: schema69.properties.batch.properties.assembleWith.enum, parentSchema: schema69.properties.batch.properties.assembleWith, data: data14 };
            vErrors = added(vErrors, err16);
            errors++;
          }
        }
        if (data7.joinSource !== void 0) {
          let data15 = data7.joinSource;
          if (!(data15 === "Input" || data15 === "None")) {
            const err17 = { instancePath: instancePath + "/batch/joinSource", keyword: "enum", params: { allowedValues: schema69.properties.batch.properties.joinSource.enum }, schema: schema69.properties.batch.properties.joinSource.enum, parentSchema: schema69.properties.batch.properties.joinSource, data: data15 };
            vErrors = added(vErrors, err17);
            errors++;
          }
        }
        if (data7.inputFilter !== void 0) {
          let data16 = data7.inputFilter;
          if (typeof data16 === "string") {
            if (func1(data16) > 63) {
              const err18 = { instancePath: instancePath + "/batch/inputFilter", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema69.properties.batch.properties.inputFilter, data: data16 };
              vErrors = added(vErrors, err18);
              errors++;
            }
          }
        }
        if (data7.outputFilter !== void 0) {
          let data17 = data7.outputFilter;
          if (typeof data17 === "string") {
            if (func1(data17) > 63) {
              const err19 = { instancePath: instancePath + "/batch/outputFilter", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema69.properties.batch.properties.outputFilter, data: data17 };
              vErrors = added(vErrors, err19);
              errors++;
            }
          }
        }
        if (data7.dataType !== void 0) {
          let data18 = data7.dataType;
          if (!(data18 === "ManifestFile" || data18 === "S3Prefix")) {
            const err20 = { instancePath: instancePath + "/batch/dataType", keyword: "enum", params: { allowedValues: schema69.properties.batch.properties.dataType.enum }, schema: schema69.properties.batch.properties.dataType.enum, parentSchema: schema69.properties.batch.properties.dataType, data: data18 };
            vErrors = added(vErrors, err20);
            errors++;
          }
        }
        if (data7.ami !== void 0) {
          let data19 = data7.ami;
          if (!(data19 === "al2-ami-sagemaker-batch-gpu-470" || data19 === "al2-ami-sagemaker-batch-gpu-535")) {
            const err21 = { instancePath: instancePath + "/batch/ami", keyword: "enum", params: { allowedValues: schema69.properties.batch.properties.ami.enum }, schema: schema69.properties.batch.properties.ami.enum, parentSchema: schema69.properties.batch.properties.ami, data: data19 };
            vErrors = added(vErrors, err21);
            errors++;
          }
        }
        if (data7.environment !== void 0) {
          let data20 = data7.environment;
          if (Array.isArray(data20)) {
            if (data20.length > 16) {
              const err22 = { instancePath: instancePath + "/batch/environment", keyword: "maxItems", params: { limit: 16 }, schema: 16, parentSchema: schema69.properties.batch.properties.environment, data: data20 };
              vErrors = added(vErrors, err22);
              errors++;
            }
            const len2 = data20.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data21 = data20[i2];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.key !== void 0) {
                  let data22 = data21.key;
                  if (typeof data22 === "string") {
                    if (func1(data22) > 1024) {
                      const err23 = { instancePath: instancePath + "/batch/environment/" + i2 + "/key", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema69.properties.batch.properties.environment.items.properties.key, data: data22 };
                      vErrors = added(vErrors, err23);
                      errors++;
                    }
                  }
                }
                if (data21.value !== void 0) {
                  let data23 = data21.value;
                  if (typeof data23 === "string") {
                    if (func1(data23) > 10240) {
                      const err24 = { instancePath: instancePath + "/batch/environment/" + i2 + "/value", keyword: "maxLength", params: { limit: 10240 }, schema: 10240, parentSchema: schema69.properties.batch.properties.environment.items.properties.value, data: data23 };
                      vErrors = added(vErrors, err24);
                      errors++;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.workload !== void 0) {
      let data24 = data.workload;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.requestBytes !== void 0) {
          let data25 = data24.requestBytes;
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 104857600 || isNaN(data25)) {
              const err25 = { instancePath: instancePath + "/workload/requestBytes", keyword: "maximum", params: { comparison: "<=", limit: 104857600 }, schema: 104857600, parentSchema: schema69.properties.workload.properties.requestBytes, data: data25 };
              vErrors = added(vErrors, err25);
              errors++;
            }
          }
        }
        if (data24.inferenceSeconds !== void 0) {
          let data26 = data24.inferenceSeconds;
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 3600 || isNaN(data26)) {
              const err26 = { instancePath: instancePath + "/workload/inferenceSeconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema69.properties.workload.properties.inferenceSeconds, data: data26 };
              vErrors = added(vErrors, err26);
              errors++;
            }
          }
        }
        if (data24.inferenceP95Seconds !== void 0) {
          let data27 = data24.inferenceP95Seconds;
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 3600 || isNaN(data27)) {
              const err27 = { instancePath: instancePath + "/workload/inferenceP95Seconds", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema69.properties.workload.properties.inferenceP95Seconds, data: data27 };
              vErrors = added(vErrors, err27);
              errors++;
            }
          }
        }
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": { "model": true, "variants": true, "batch": true, "workload": true }, "dynamicProps": false, "dynamicItems": false };
export {
  any,
  async,
  batch,
  components,
  compute,
  model,
  realTime,
  registry,
  rollout,
  scaling,
  serverless
};

function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
