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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "any.schema.json", "title": "Limits that hold for every deployment", "description": "Over the plain deployment model (server/src/engine/model). `x-limit` names the row of schemas/rows/<group>.json, `x-case` the wording in it. Where one value breaks a limit twice, the first in `allOf` is reported.", "properties": { "names": { "properties": { "endpoint": { "$ref": "#/$defs/name" }, "endpointConfig": { "$ref": "#/$defs/name" }, "model": { "$ref": "#/$defs/name" }, "transformJob": { "$ref": "#/$defs/name" } } }, "model": { "properties": { "containers": { "maxItems": 15, "x-limit": "model/containers-max", "items": { "properties": { "hostname": { "$ref": "#/$defs/name" } } } } } }, "variants": { "allOf": [{ "minItems": 1, "x-limit": "real-time/production-variants", "x-case": "none" }, { "maxItems": 10, "x-limit": "real-time/production-variants" }], "items": { "$ref": "#/$defs/variant" } }, "shadowVariants": { "items": { "$ref": "#/$defs/variant" } } }, "$defs": { "name": { "allOf": [{ "maxLength": 63, "x-limit": "real-time/names", "x-case": "long" }, { "pattern": "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "x-limit": "real-time/names" }] }, "variant": { "properties": { "name": { "allOf": [{ "maxLength": 63, "x-limit": "real-time/variant-name-unique", "x-case": "long" }, { "pattern": "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "x-limit": "real-time/variant-name-unique", "x-case": "characters" }] }, "modelName": { "$ref": "#/$defs/name" }, "weight": { "minimum": 0, "x-limit": "real-time/variant-weight" }, "acceleratorType": { "not": {}, "x-limit": "retired/elastic-inference" } } }, "instanceVariant": { "properties": { "instanceCount": { "allOf": [{ "minimum": 1, "x-limit": "real-time/initial-instance-count" }, { "multipleOf": 1, "x-limit": "real-time/initial-instance-count" }] }, "volumeSizeGb": { "allOf": [{ "minimum": 1, "x-limit": "real-time/volume-size" }, { "maximum": 512, "x-limit": "real-time/volume-size" }, { "multipleOf": 1, "x-limit": "real-time/volume-size" }] }, "startupTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/startup-health-timeout" }, { "maximum": 3600, "x-limit": "real-time/startup-health-timeout" }, { "multipleOf": 1, "x-limit": "real-time/startup-health-timeout" }] }, "modelDownloadTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/model-download-timeout" }, { "maximum": 3600, "x-limit": "real-time/model-download-timeout" }, { "multipleOf": 1, "x-limit": "real-time/model-download-timeout" }] } } } } };
var schema32 = { "allOf": [{ "maxLength": 63, "x-limit": "real-time/names", "x-case": "long" }, { "pattern": "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "x-limit": "real-time/names" }] };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "u");
var schema37 = { "properties": { "name": { "allOf": [{ "maxLength": 63, "x-limit": "real-time/variant-name-unique", "x-case": "long" }, { "pattern": "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", "x-limit": "real-time/variant-name-unique", "x-case": "characters" }] }, "modelName": { "$ref": "#/$defs/name" }, "weight": { "minimum": 0, "x-limit": "real-time/variant-weight" }, "acceleratorType": { "not": {}, "x-limit": "retired/elastic-inference" } } };
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
          const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/0/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema37.properties.name.allOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema37.properties.name.allOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.modelName !== void 0) {
      let data1 = data.modelName;
      if (typeof data1 === "string") {
        if (func1(data1) > 63) {
          const err2 = { instancePath: instancePath + "/modelName", schemaPath: "#/$defs/name/allOf/0/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema32.allOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/modelName", schemaPath: "#/$defs/name/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema32.allOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.weight !== void 0) {
      let data2 = data.weight;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema37.properties.weight, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.acceleratorType !== void 0) {
      const err5 = { instancePath: instancePath + "/acceleratorType", schemaPath: "#/properties/acceleratorType/not", keyword: "not", params: {}, schema: schema37.properties.acceleratorType.not, parentSchema: schema37.properties.acceleratorType, data: data.acceleratorType };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.names !== void 0) {
      let data0 = data.names;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.endpoint !== void 0) {
          let data1 = data0.endpoint;
          if (typeof data1 === "string") {
            if (func1(data1) > 63) {
              const err0 = { instancePath: instancePath + "/names/endpoint", schemaPath: "#/$defs/name/allOf/0/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema32.allOf[0], data: data1 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err1 = { instancePath: instancePath + "/names/endpoint", schemaPath: "#/$defs/name/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema32.allOf[1], data: data1 };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
        }
        if (data0.endpointConfig !== void 0) {
          let data2 = data0.endpointConfig;
          if (typeof data2 === "string") {
            if (func1(data2) > 63) {
              const err2 = { instancePath: instancePath + "/names/endpointConfig", schemaPath: "#/$defs/name/allOf/0/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema32.allOf[0], data: data2 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (typeof data2 === "string") {
            if (!pattern4.test(data2)) {
              const err3 = { instancePath: instancePath + "/names/endpointConfig", schemaPath: "#/$defs/name/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema32.allOf[1], data: data2 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data0.model !== void 0) {
          let data3 = data0.model;
          if (typeof data3 === "string") {
            if (func1(data3) > 63) {
              const err4 = { instancePath: instancePath + "/names/model", schemaPath: "#/$defs/name/allOf/0/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema32.allOf[0], data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              const err5 = { instancePath: instancePath + "/names/model", schemaPath: "#/$defs/name/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema32.allOf[1], data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data0.transformJob !== void 0) {
          let data4 = data0.transformJob;
          if (typeof data4 === "string") {
            if (func1(data4) > 63) {
              const err6 = { instancePath: instancePath + "/names/transformJob", schemaPath: "#/$defs/name/allOf/0/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema32.allOf[0], data: data4 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err7 = { instancePath: instancePath + "/names/transformJob", schemaPath: "#/$defs/name/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema32.allOf[1], data: data4 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.model !== void 0) {
      let data5 = data.model;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.containers !== void 0) {
          let data6 = data5.containers;
          if (Array.isArray(data6)) {
            if (data6.length > 15) {
              const err8 = { instancePath: instancePath + "/model/containers", schemaPath: "#/properties/model/properties/containers/maxItems", keyword: "maxItems", params: { limit: 15 }, schema: 15, parentSchema: schema31.properties.model.properties.containers, data: data6 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.hostname !== void 0) {
                  let data8 = data7.hostname;
                  if (typeof data8 === "string") {
                    if (func1(data8) > 63) {
                      const err9 = { instancePath: instancePath + "/model/containers/" + i0 + "/hostname", schemaPath: "#/$defs/name/allOf/0/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema32.allOf[0], data: data8 };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  }
                  if (typeof data8 === "string") {
                    if (!pattern4.test(data8)) {
                      const err10 = { instancePath: instancePath + "/model/containers/" + i0 + "/hostname", schemaPath: "#/$defs/name/allOf/1/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$" }, schema: "^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$", parentSchema: schema32.allOf[1], data: data8 };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
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
    if (data.variants !== void 0) {
      let data9 = data.variants;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err11 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/allOf/0/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.variants.allOf[0], data: data9 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (Array.isArray(data9)) {
        if (data9.length > 10) {
          const err12 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/allOf/1/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema31.properties.variants.allOf[1], data: data9 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate21(data9[i1], { instancePath: instancePath + "/variants/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.shadowVariants !== void 0) {
      let data11 = data.shadowVariants;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate21(data11[i2], { instancePath: instancePath + "/shadowVariants/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "names": true, "model": true, "variants": true, "shadowVariants": true }, "dynamicProps": false, "dynamicItems": false };
var model = validate24;
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "dynamicProps": false, "dynamicItems": false };
var scaling = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "dynamicProps": false, "dynamicItems": false };
var rollout = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "dynamicProps": false, "dynamicItems": false };
var components = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": false, "dynamicItems": false };
var registry = validate28;
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
var compute = validate29;
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
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": false, "dynamicItems": false };
var realTime = validate30;
var schema45 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "real-time.schema.json", "title": "Limits of real-time endpoints", "properties": { "variants": { "items": { "$ref": "any.schema.json#/$defs/instanceVariant" } }, "shadowVariants": { "items": { "$ref": "any.schema.json#/$defs/instanceVariant" } }, "workload": { "properties": { "requestBytes": { "$ref": "#/$defs/payload" }, "responseBytes": { "$ref": "#/$defs/payload" } }, "if": { "properties": { "streaming": { "const": true } }, "required": ["streaming"] }, "then": { "properties": { "inferenceSeconds": { "maximum": 480, "x-limit": "real-time/stream-timeout" }, "inferenceP95Seconds": { "maximum": 480, "x-limit": "real-time/stream-timeout" } } }, "else": { "properties": { "inferenceSeconds": { "maximum": 60, "x-limit": "real-time/response-timeout" }, "inferenceP95Seconds": { "maximum": 60, "x-limit": "real-time/response-timeout" } } } } }, "$defs": { "payload": { "allOf": [{ "maximum": 26214400, "x-limit": "real-time/payload-max" }, { "maximum": 6291456, "x-limit": "real-time/payload-max", "x-case": "contested" }] } } };
var schema46 = { "properties": { "instanceCount": { "allOf": [{ "minimum": 1, "x-limit": "real-time/initial-instance-count" }, { "multipleOf": 1, "x-limit": "real-time/initial-instance-count" }] }, "volumeSizeGb": { "allOf": [{ "minimum": 1, "x-limit": "real-time/volume-size" }, { "maximum": 512, "x-limit": "real-time/volume-size" }, { "multipleOf": 1, "x-limit": "real-time/volume-size" }] }, "startupTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/startup-health-timeout" }, { "maximum": 3600, "x-limit": "real-time/startup-health-timeout" }, { "multipleOf": 1, "x-limit": "real-time/startup-health-timeout" }] }, "modelDownloadTimeoutSeconds": { "allOf": [{ "minimum": 60, "x-limit": "real-time/model-download-timeout" }, { "maximum": 3600, "x-limit": "real-time/model-download-timeout" }, { "multipleOf": 1, "x-limit": "real-time/model-download-timeout" }] } } };
var schema48 = { "allOf": [{ "maximum": 26214400, "x-limit": "real-time/payload-max" }, { "maximum": 6291456, "x-limit": "real-time/payload-max", "x-case": "contested" }] };
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
    if (data.variants !== void 0) {
      let data0 = data.variants;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.instanceCount !== void 0) {
              let data2 = data1.instanceCount;
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 1 || isNaN(data2)) {
                  const err0 = { instancePath: instancePath + "/variants/" + i0 + "/instanceCount", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/instanceCount/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema46.properties.instanceCount.allOf[0], data: data2 };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                let res0;
                if (res0 = data2 / 1, res0 !== parseInt(res0)) {
                  const err1 = { instancePath: instancePath + "/variants/" + i0 + "/instanceCount", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/instanceCount/allOf/1/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.instanceCount.allOf[1], data: data2 };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
            }
            if (data1.volumeSizeGb !== void 0) {
              let data3 = data1.volumeSizeGb;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 1 || isNaN(data3)) {
                  const err2 = { instancePath: instancePath + "/variants/" + i0 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema46.properties.volumeSizeGb.allOf[0], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 512 || isNaN(data3)) {
                  const err3 = { instancePath: instancePath + "/variants/" + i0 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, schema: 512, parentSchema: schema46.properties.volumeSizeGb.allOf[1], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                let res1;
                if (res1 = data3 / 1, res1 !== parseInt(res1)) {
                  const err4 = { instancePath: instancePath + "/variants/" + i0 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.volumeSizeGb.allOf[2], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
            }
            if (data1.startupTimeoutSeconds !== void 0) {
              let data4 = data1.startupTimeoutSeconds;
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 60 || isNaN(data4)) {
                  const err5 = { instancePath: instancePath + "/variants/" + i0 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[0], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 3600 || isNaN(data4)) {
                  const err6 = { instancePath: instancePath + "/variants/" + i0 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[1], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                let res2;
                if (res2 = data4 / 1, res2 !== parseInt(res2)) {
                  const err7 = { instancePath: instancePath + "/variants/" + i0 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[2], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            }
            if (data1.modelDownloadTimeoutSeconds !== void 0) {
              let data5 = data1.modelDownloadTimeoutSeconds;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 60 || isNaN(data5)) {
                  const err8 = { instancePath: instancePath + "/variants/" + i0 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[0], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 3600 || isNaN(data5)) {
                  const err9 = { instancePath: instancePath + "/variants/" + i0 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[1], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                let res3;
                if (res3 = data5 / 1, res3 !== parseInt(res3)) {
                  const err10 = { instancePath: instancePath + "/variants/" + i0 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[2], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.shadowVariants !== void 0) {
      let data6 = data.shadowVariants;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.instanceCount !== void 0) {
              let data8 = data7.instanceCount;
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  const err11 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/instanceCount", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/instanceCount/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema46.properties.instanceCount.allOf[0], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                let res4;
                if (res4 = data8 / 1, res4 !== parseInt(res4)) {
                  const err12 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/instanceCount", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/instanceCount/allOf/1/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.instanceCount.allOf[1], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
            if (data7.volumeSizeGb !== void 0) {
              let data9 = data7.volumeSizeGb;
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 1 || isNaN(data9)) {
                  const err13 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema46.properties.volumeSizeGb.allOf[0], data: data9 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 512 || isNaN(data9)) {
                  const err14 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, schema: 512, parentSchema: schema46.properties.volumeSizeGb.allOf[1], data: data9 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                let res5;
                if (res5 = data9 / 1, res5 !== parseInt(res5)) {
                  const err15 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.volumeSizeGb.allOf[2], data: data9 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            }
            if (data7.startupTimeoutSeconds !== void 0) {
              let data10 = data7.startupTimeoutSeconds;
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 60 || isNaN(data10)) {
                  const err16 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[0], data: data10 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 3600 || isNaN(data10)) {
                  const err17 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[1], data: data10 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                let res6;
                if (res6 = data10 / 1, res6 !== parseInt(res6)) {
                  const err18 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[2], data: data10 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
            if (data7.modelDownloadTimeoutSeconds !== void 0) {
              let data11 = data7.modelDownloadTimeoutSeconds;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 60 || isNaN(data11)) {
                  const err19 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[0], data: data11 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 3600 || isNaN(data11)) {
                  const err20 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[1], data: data11 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                let res7;
                if (res7 = data11 / 1, res7 !== parseInt(res7)) {
                  const err21 = { instancePath: instancePath + "/shadowVariants/" + i1 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[2], data: data11 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.workload !== void 0) {
      let data12 = data.workload;
      const _errs37 = errors;
      let valid17 = true;
      const _errs38 = errors;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        let missing0;
        if (data12.streaming === void 0 && (missing0 = "streaming")) {
          const err22 = {};
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        } else {
          if (data12.streaming !== void 0) {
            if (true !== data12.streaming) {
              const err23 = {};
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
      }
      var _valid0 = _errs38 === errors;
      errors = _errs37;
      if (vErrors !== null) {
        if (_errs37) {
          vErrors.length = _errs37;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs40 = errors;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
          if (data12.inferenceSeconds !== void 0) {
            let data14 = data12.inferenceSeconds;
            if (typeof data14 == "number" && isFinite(data14)) {
              if (data14 > 480 || isNaN(data14)) {
                const err24 = { instancePath: instancePath + "/workload/inferenceSeconds", schemaPath: "#/properties/workload/then/properties/inferenceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 480 }, schema: 480, parentSchema: schema45.properties.workload.then.properties.inferenceSeconds, data: data14 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          }
          if (data12.inferenceP95Seconds !== void 0) {
            let data15 = data12.inferenceP95Seconds;
            if (typeof data15 == "number" && isFinite(data15)) {
              if (data15 > 480 || isNaN(data15)) {
                const err25 = { instancePath: instancePath + "/workload/inferenceP95Seconds", schemaPath: "#/properties/workload/then/properties/inferenceP95Seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 480 }, schema: 480, parentSchema: schema45.properties.workload.then.properties.inferenceP95Seconds, data: data15 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          }
        }
        var _valid0 = _errs40 === errors;
        valid17 = _valid0;
        if (valid17) {
          var props0 = {};
          props0.inferenceSeconds = true;
          props0.inferenceP95Seconds = true;
          props0.streaming = true;
        }
        ifClause0 = "then";
      } else {
        const _errs43 = errors;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
          if (data12.inferenceSeconds !== void 0) {
            let data16 = data12.inferenceSeconds;
            if (typeof data16 == "number" && isFinite(data16)) {
              if (data16 > 60 || isNaN(data16)) {
                const err26 = { instancePath: instancePath + "/workload/inferenceSeconds", schemaPath: "#/properties/workload/else/properties/inferenceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema45.properties.workload.else.properties.inferenceSeconds, data: data16 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          }
          if (data12.inferenceP95Seconds !== void 0) {
            let data17 = data12.inferenceP95Seconds;
            if (typeof data17 == "number" && isFinite(data17)) {
              if (data17 > 60 || isNaN(data17)) {
                const err27 = { instancePath: instancePath + "/workload/inferenceP95Seconds", schemaPath: "#/properties/workload/else/properties/inferenceP95Seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema45.properties.workload.else.properties.inferenceP95Seconds, data: data17 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          }
        }
        var _valid0 = _errs43 === errors;
        valid17 = _valid0;
        if (valid17) {
          if (props0 !== true) {
            props0 = props0 || {};
            props0.inferenceSeconds = true;
            props0.inferenceP95Seconds = true;
          }
        }
        ifClause0 = "else";
      }
      if (!valid17) {
        const err28 = { instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema45.properties.workload.if, parentSchema: schema45.properties.workload, data: data12 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.requestBytes = true;
          props0.responseBytes = true;
        }
        if (data12.requestBytes !== void 0) {
          let data18 = data12.requestBytes;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 26214400 || isNaN(data18)) {
              const err29 = { instancePath: instancePath + "/workload/requestBytes", schemaPath: "#/$defs/payload/allOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 26214400 }, schema: 26214400, parentSchema: schema48.allOf[0], data: data18 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 6291456 || isNaN(data18)) {
              const err30 = { instancePath: instancePath + "/workload/requestBytes", schemaPath: "#/$defs/payload/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6291456 }, schema: 6291456, parentSchema: schema48.allOf[1], data: data18 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data12.responseBytes !== void 0) {
          let data19 = data12.responseBytes;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 26214400 || isNaN(data19)) {
              const err31 = { instancePath: instancePath + "/workload/responseBytes", schemaPath: "#/$defs/payload/allOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 26214400 }, schema: 26214400, parentSchema: schema48.allOf[0], data: data19 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 6291456 || isNaN(data19)) {
              const err32 = { instancePath: instancePath + "/workload/responseBytes", schemaPath: "#/$defs/payload/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6291456 }, schema: 6291456, parentSchema: schema48.allOf[1], data: data19 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
      }
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "variants": true, "shadowVariants": true, "workload": true }, "dynamicProps": false, "dynamicItems": false };
var serverless = validate31;
var schema50 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "serverless.schema.json", "title": "Limits of serverless endpoints", "properties": { "model": { "properties": { "containers": { "maxItems": 1, "x-limit": "serverless/no-inference-pipeline", "items": { "properties": { "mode": { "not": { "const": "MultiModel" }, "x-limit": "serverless/no-mme" }, "modelDataSource": { "not": { "const": true }, "x-limit": "serverless/no-model-data-source" }, "repositoryAccess": { "not": { "const": "Vpc" }, "x-limit": "serverless/no-private-registry" } } } } } }, "variants": { "maxItems": 1, "x-limit": "serverless/variants", "items": { "properties": { "instanceCount": { "not": {}, "x-limit": "real-time/instance-vs-serverless" }, "serverless": { "$ref": "#/$defs/configuration" } } } }, "shadowVariants": { "maxItems": 0, "x-limit": "serverless/no-shadow" }, "network": { "if": { "properties": { "vpc": { "const": true } }, "required": ["vpc"] }, "then": { "not": {}, "x-limit": "serverless/no-vpc" }, "properties": { "isolation": { "not": { "const": true }, "x-limit": "serverless/no-network-isolation" } } }, "dataCapture": { "if": { "not": { "properties": { "enabled": { "const": false } }, "required": ["enabled"] } }, "then": { "not": {}, "x-limit": "serverless/no-data-capture" } }, "workload": { "properties": { "requestBytes": { "maximum": 4194304, "x-limit": "serverless/payload-max" }, "responseBytes": { "maximum": 4194304, "x-limit": "serverless/payload-max" }, "inferenceSeconds": { "maximum": 60, "x-limit": "serverless/timeout" }, "inferenceP95Seconds": { "maximum": 60, "x-limit": "serverless/timeout" } } } }, "$defs": { "configuration": { "allOf": [{ "required": ["memoryMib"], "x-limit": "serverless/memory", "x-case": "missing" }, { "required": ["maxConcurrency"], "x-limit": "serverless/max-concurrency", "x-case": "missing" }], "properties": { "memoryMib": { "enum": [1024, 2048, 3072, 4096, 5120, 6144], "x-limit": "serverless/memory" }, "maxConcurrency": { "allOf": [{ "minimum": 1, "x-limit": "serverless/max-concurrency" }, { "maximum": 200, "x-limit": "serverless/max-concurrency" }, { "multipleOf": 1, "x-limit": "serverless/max-concurrency" }] }, "provisionedConcurrency": { "allOf": [{ "minimum": 1, "x-limit": "serverless/provisioned-concurrency" }, { "maximum": 200, "x-limit": "serverless/provisioned-concurrency" }, { "multipleOf": 1, "x-limit": "serverless/provisioned-concurrency" }] } } } } };
var schema51 = { "allOf": [{ "required": ["memoryMib"], "x-limit": "serverless/memory", "x-case": "missing" }, { "required": ["maxConcurrency"], "x-limit": "serverless/max-concurrency", "x-case": "missing" }], "properties": { "memoryMib": { "enum": [1024, 2048, 3072, 4096, 5120, 6144], "x-limit": "serverless/memory" }, "maxConcurrency": { "allOf": [{ "minimum": 1, "x-limit": "serverless/max-concurrency" }, { "maximum": 200, "x-limit": "serverless/max-concurrency" }, { "multipleOf": 1, "x-limit": "serverless/max-concurrency" }] }, "provisionedConcurrency": { "allOf": [{ "minimum": 1, "x-limit": "serverless/provisioned-concurrency" }, { "maximum": 200, "x-limit": "serverless/provisioned-concurrency" }, { "multipleOf": 1, "x-limit": "serverless/provisioned-concurrency" }] } } };
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
    if (data.model !== void 0) {
      let data0 = data.model;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.containers !== void 0) {
          let data1 = data0.containers;
          if (Array.isArray(data1)) {
            if (data1.length > 1) {
              const err0 = { instancePath: instancePath + "/model/containers", schemaPath: "#/properties/model/properties/containers/maxItems", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: schema50.properties.model.properties.containers, data: data1 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
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
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var valid5 = _errs5 === errors;
                  if (valid5) {
                    const err2 = { instancePath: instancePath + "/model/containers/" + i0 + "/mode", schemaPath: "#/properties/model/properties/containers/items/properties/mode/not", keyword: "not", params: {}, schema: schema50.properties.model.properties.containers.items.properties.mode.not, parentSchema: schema50.properties.model.properties.containers.items.properties.mode, data: data3 };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
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
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                  var valid6 = _errs8 === errors;
                  if (valid6) {
                    const err4 = { instancePath: instancePath + "/model/containers/" + i0 + "/modelDataSource", schemaPath: "#/properties/model/properties/containers/items/properties/modelDataSource/not", keyword: "not", params: {}, schema: schema50.properties.model.properties.containers.items.properties.modelDataSource.not, parentSchema: schema50.properties.model.properties.containers.items.properties.modelDataSource, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
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
                  const _errs10 = errors;
                  const _errs11 = errors;
                  if ("Vpc" !== data5) {
                    const err5 = {};
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  var valid7 = _errs11 === errors;
                  if (valid7) {
                    const err6 = { instancePath: instancePath + "/model/containers/" + i0 + "/repositoryAccess", schemaPath: "#/properties/model/properties/containers/items/properties/repositoryAccess/not", keyword: "not", params: {}, schema: schema50.properties.model.properties.containers.items.properties.repositoryAccess.not, parentSchema: schema50.properties.model.properties.containers.items.properties.repositoryAccess, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  } else {
                    errors = _errs10;
                    if (vErrors !== null) {
                      if (_errs10) {
                        vErrors.length = _errs10;
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
      let data6 = data.variants;
      if (Array.isArray(data6)) {
        if (data6.length > 1) {
          const err7 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/maxItems", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: schema50.properties.variants, data: data6 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.instanceCount !== void 0) {
              const err8 = { instancePath: instancePath + "/variants/" + i1 + "/instanceCount", schemaPath: "#/properties/variants/items/properties/instanceCount/not", keyword: "not", params: {}, schema: schema50.properties.variants.items.properties.instanceCount.not, parentSchema: schema50.properties.variants.items.properties.instanceCount, data: data7.instanceCount };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data7.serverless !== void 0) {
              let data9 = data7.serverless;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.memoryMib === void 0) {
                  const err9 = { instancePath: instancePath + "/variants/" + i1 + "/serverless", schemaPath: "#/$defs/configuration/allOf/0/required", keyword: "required", params: { missingProperty: "memoryMib" }, schema: schema51.allOf[0].required, parentSchema: schema51.allOf[0], data: data9 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.maxConcurrency === void 0) {
                  const err10 = { instancePath: instancePath + "/variants/" + i1 + "/serverless", schemaPath: "#/$defs/configuration/allOf/1/required", keyword: "required", params: { missingProperty: "maxConcurrency" }, schema: schema51.allOf[1].required, parentSchema: schema51.allOf[1], data: data9 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.memoryMib !== void 0) {
                  let data10 = data9.memoryMib;
                  if (!(data10 === 1024 || data10 === 2048 || data10 === 3072 || data10 === 4096 || data10 === 5120 || data10 === 6144)) {
                    const err11 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/memoryMib", schemaPath: "#/$defs/configuration/properties/memoryMib/enum", keyword: "enum", params: { allowedValues: schema51.properties.memoryMib.enum }, schema: schema51.properties.memoryMib.enum, parentSchema: schema51.properties.memoryMib, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data9.maxConcurrency !== void 0) {
                  let data11 = data9.maxConcurrency;
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 < 1 || isNaN(data11)) {
                      const err12 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/maxConcurrency", schemaPath: "#/$defs/configuration/properties/maxConcurrency/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema51.properties.maxConcurrency.allOf[0], data: data11 };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 200 || isNaN(data11)) {
                      const err13 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/maxConcurrency", schemaPath: "#/$defs/configuration/properties/maxConcurrency/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, schema: 200, parentSchema: schema51.properties.maxConcurrency.allOf[1], data: data11 };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    let res0;
                    if (res0 = data11 / 1, res0 !== parseInt(res0)) {
                      const err14 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/maxConcurrency", schemaPath: "#/$defs/configuration/properties/maxConcurrency/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema51.properties.maxConcurrency.allOf[2], data: data11 };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                  }
                }
                if (data9.provisionedConcurrency !== void 0) {
                  let data12 = data9.provisionedConcurrency;
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 < 1 || isNaN(data12)) {
                      const err15 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/provisionedConcurrency", schemaPath: "#/$defs/configuration/properties/provisionedConcurrency/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema51.properties.provisionedConcurrency.allOf[0], data: data12 };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 > 200 || isNaN(data12)) {
                      const err16 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/provisionedConcurrency", schemaPath: "#/$defs/configuration/properties/provisionedConcurrency/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, schema: 200, parentSchema: schema51.properties.provisionedConcurrency.allOf[1], data: data12 };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    let res1;
                    if (res1 = data12 / 1, res1 !== parseInt(res1)) {
                      const err17 = { instancePath: instancePath + "/variants/" + i1 + "/serverless/provisionedConcurrency", schemaPath: "#/$defs/configuration/properties/provisionedConcurrency/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema51.properties.provisionedConcurrency.allOf[2], data: data12 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
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
      let data13 = data.shadowVariants;
      if (Array.isArray(data13)) {
        if (data13.length > 0) {
          const err18 = { instancePath: instancePath + "/shadowVariants", schemaPath: "#/properties/shadowVariants/maxItems", keyword: "maxItems", params: { limit: 0 }, schema: 0, parentSchema: schema50.properties.shadowVariants, data: data13 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.network !== void 0) {
      let data14 = data.network;
      const _errs31 = errors;
      let valid16 = true;
      const _errs32 = errors;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        let missing0;
        if (data14.vpc === void 0 && (missing0 = "vpc")) {
          const err19 = {};
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        } else {
          if (data14.vpc !== void 0) {
            if (true !== data14.vpc) {
              const err20 = {};
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
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
        const err21 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/then/not", keyword: "not", params: {}, schema: schema50.properties.network.then.not, parentSchema: schema50.properties.network.then, data: data14 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
        var _valid0 = _errs34 === errors;
        valid16 = _valid0;
      }
      if (!valid16) {
        const err22 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema50.properties.network.if, parentSchema: schema50.properties.network, data: data14 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.isolation !== void 0) {
          let data16 = data14.isolation;
          const _errs37 = errors;
          const _errs38 = errors;
          if (true !== data16) {
            const err23 = {};
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          var valid19 = _errs38 === errors;
          if (valid19) {
            const err24 = { instancePath: instancePath + "/network/isolation", schemaPath: "#/properties/network/properties/isolation/not", keyword: "not", params: {}, schema: schema50.properties.network.properties.isolation.not, parentSchema: schema50.properties.network.properties.isolation, data: data16 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
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
      let data17 = data.dataCapture;
      const _errs40 = errors;
      let valid20 = true;
      const _errs41 = errors;
      const _errs42 = errors;
      const _errs43 = errors;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        let missing1;
        if (data17.enabled === void 0 && (missing1 = "enabled")) {
          const err25 = {};
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        } else {
          if (data17.enabled !== void 0) {
            if (false !== data17.enabled) {
              const err26 = {};
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
      }
      var valid21 = _errs43 === errors;
      if (valid21) {
        const err27 = {};
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
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
        const err28 = { instancePath: instancePath + "/dataCapture", schemaPath: "#/properties/dataCapture/then/not", keyword: "not", params: {}, schema: schema50.properties.dataCapture.then.not, parentSchema: schema50.properties.dataCapture.then, data: data17 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
        var _valid1 = _errs45 === errors;
        valid20 = _valid1;
      }
      if (!valid20) {
        const err29 = { instancePath: instancePath + "/dataCapture", schemaPath: "#/properties/dataCapture/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema50.properties.dataCapture.if, parentSchema: schema50.properties.dataCapture, data: data17 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.workload !== void 0) {
      let data19 = data.workload;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.requestBytes !== void 0) {
          let data20 = data19.requestBytes;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 4194304 || isNaN(data20)) {
              const err30 = { instancePath: instancePath + "/workload/requestBytes", schemaPath: "#/properties/workload/properties/requestBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4194304 }, schema: 4194304, parentSchema: schema50.properties.workload.properties.requestBytes, data: data20 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data19.responseBytes !== void 0) {
          let data21 = data19.responseBytes;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 4194304 || isNaN(data21)) {
              const err31 = { instancePath: instancePath + "/workload/responseBytes", schemaPath: "#/properties/workload/properties/responseBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4194304 }, schema: 4194304, parentSchema: schema50.properties.workload.properties.responseBytes, data: data21 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data19.inferenceSeconds !== void 0) {
          let data22 = data19.inferenceSeconds;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 60 || isNaN(data22)) {
              const err32 = { instancePath: instancePath + "/workload/inferenceSeconds", schemaPath: "#/properties/workload/properties/inferenceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema50.properties.workload.properties.inferenceSeconds, data: data22 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data19.inferenceP95Seconds !== void 0) {
          let data23 = data19.inferenceP95Seconds;
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 60 || isNaN(data23)) {
              const err33 = { instancePath: instancePath + "/workload/inferenceP95Seconds", schemaPath: "#/properties/workload/properties/inferenceP95Seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema50.properties.workload.properties.inferenceP95Seconds, data: data23 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
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
validate31.evaluated = { "props": { "model": true, "variants": true, "shadowVariants": true, "network": true, "dataCapture": true, "workload": true }, "dynamicProps": false, "dynamicItems": false };
var async = validate32;
var schema52 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "async.schema.json", "title": "Limits of asynchronous endpoints", "properties": { "variants": { "maxItems": 1, "x-limit": "async/exclusions", "x-case": "several-variants", "items": { "$ref": "any.schema.json#/$defs/instanceVariant" } }, "shadowVariants": { "maxItems": 0, "x-limit": "async/no-shadow" }, "async": { "allOf": [{ "required": ["outputPath"], "x-limit": "async/output-config", "x-case": "missing" }], "properties": { "outputPath": { "$ref": "#/$defs/s3Path" }, "failurePath": { "$ref": "#/$defs/s3Path" }, "successTopic": { "$ref": "#/$defs/topic" }, "errorTopic": { "$ref": "#/$defs/topic" }, "maxConcurrentInvocationsPerInstance": { "allOf": [{ "minimum": 1, "x-limit": "async/max-concurrent" }, { "maximum": 1e3, "x-limit": "async/max-concurrent" }, { "multipleOf": 1, "x-limit": "async/max-concurrent" }] }, "invocationTimeoutSeconds": { "allOf": [{ "minimum": 1, "x-limit": "async/timeout" }, { "maximum": 3600, "x-limit": "async/timeout" }, { "multipleOf": 1, "x-limit": "async/timeout" }] }, "requestTtlSeconds": { "allOf": [{ "minimum": 60, "x-limit": "async/ttl" }, { "maximum": 21600, "x-limit": "async/ttl" }, { "multipleOf": 1, "x-limit": "async/ttl" }] } } }, "workload": { "properties": { "requestBytes": { "maximum": 1073741824, "x-limit": "async/payload-max" }, "inferenceSeconds": { "maximum": 3600, "x-limit": "async/timeout", "x-case": "inference" }, "inferenceP95Seconds": { "maximum": 3600, "x-limit": "async/timeout", "x-case": "inference" } } } }, "$defs": { "s3Path": { "allOf": [{ "maxLength": 512, "x-limit": "async/output-config", "x-case": "long" }, { "pattern": "^(https|s3)://([^/]+)/?(.*)$", "x-limit": "async/output-config" }] }, "topic": { "pattern": "^arn:aws[a-z-]*:sns:", "x-limit": "async/output-config", "x-case": "topic" } } };
var schema54 = { "allOf": [{ "maxLength": 512, "x-limit": "async/output-config", "x-case": "long" }, { "pattern": "^(https|s3)://([^/]+)/?(.*)$", "x-limit": "async/output-config" }] };
var schema56 = { "pattern": "^arn:aws[a-z-]*:sns:", "x-limit": "async/output-config", "x-case": "topic" };
var pattern11 = new RegExp("^(https|s3)://([^/]+)/?(.*)$", "u");
var pattern13 = new RegExp("^arn:aws[a-z-]*:sns:", "u");
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
    if (data.variants !== void 0) {
      let data0 = data.variants;
      if (Array.isArray(data0)) {
        if (data0.length > 1) {
          const err0 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/maxItems", keyword: "maxItems", params: { limit: 1 }, schema: 1, parentSchema: schema52.properties.variants, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.instanceCount !== void 0) {
              let data2 = data1.instanceCount;
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 1 || isNaN(data2)) {
                  const err1 = { instancePath: instancePath + "/variants/" + i0 + "/instanceCount", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/instanceCount/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema46.properties.instanceCount.allOf[0], data: data2 };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                let res0;
                if (res0 = data2 / 1, res0 !== parseInt(res0)) {
                  const err2 = { instancePath: instancePath + "/variants/" + i0 + "/instanceCount", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/instanceCount/allOf/1/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.instanceCount.allOf[1], data: data2 };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
            }
            if (data1.volumeSizeGb !== void 0) {
              let data3 = data1.volumeSizeGb;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 1 || isNaN(data3)) {
                  const err3 = { instancePath: instancePath + "/variants/" + i0 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema46.properties.volumeSizeGb.allOf[0], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 512 || isNaN(data3)) {
                  const err4 = { instancePath: instancePath + "/variants/" + i0 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, schema: 512, parentSchema: schema46.properties.volumeSizeGb.allOf[1], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                let res1;
                if (res1 = data3 / 1, res1 !== parseInt(res1)) {
                  const err5 = { instancePath: instancePath + "/variants/" + i0 + "/volumeSizeGb", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/volumeSizeGb/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.volumeSizeGb.allOf[2], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
            }
            if (data1.startupTimeoutSeconds !== void 0) {
              let data4 = data1.startupTimeoutSeconds;
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 60 || isNaN(data4)) {
                  const err6 = { instancePath: instancePath + "/variants/" + i0 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[0], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 3600 || isNaN(data4)) {
                  const err7 = { instancePath: instancePath + "/variants/" + i0 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[1], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                let res2;
                if (res2 = data4 / 1, res2 !== parseInt(res2)) {
                  const err8 = { instancePath: instancePath + "/variants/" + i0 + "/startupTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/startupTimeoutSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.startupTimeoutSeconds.allOf[2], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
            }
            if (data1.modelDownloadTimeoutSeconds !== void 0) {
              let data5 = data1.modelDownloadTimeoutSeconds;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 60 || isNaN(data5)) {
                  const err9 = { instancePath: instancePath + "/variants/" + i0 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[0], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 3600 || isNaN(data5)) {
                  const err10 = { instancePath: instancePath + "/variants/" + i0 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[1], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                let res3;
                if (res3 = data5 / 1, res3 !== parseInt(res3)) {
                  const err11 = { instancePath: instancePath + "/variants/" + i0 + "/modelDownloadTimeoutSeconds", schemaPath: "any.schema.json#/$defs/instanceVariant/properties/modelDownloadTimeoutSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema46.properties.modelDownloadTimeoutSeconds.allOf[2], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.shadowVariants !== void 0) {
      let data6 = data.shadowVariants;
      if (Array.isArray(data6)) {
        if (data6.length > 0) {
          const err12 = { instancePath: instancePath + "/shadowVariants", schemaPath: "#/properties/shadowVariants/maxItems", keyword: "maxItems", params: { limit: 0 }, schema: 0, parentSchema: schema52.properties.shadowVariants, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.async !== void 0) {
      let data7 = data.async;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.outputPath === void 0) {
          const err13 = { instancePath: instancePath + "/async", schemaPath: "#/properties/async/allOf/0/required", keyword: "required", params: { missingProperty: "outputPath" }, schema: schema52.properties.async.allOf[0].required, parentSchema: schema52.properties.async.allOf[0], data: data7 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.outputPath !== void 0) {
          let data8 = data7.outputPath;
          if (typeof data8 === "string") {
            if (func1(data8) > 512) {
              const err14 = { instancePath: instancePath + "/async/outputPath", schemaPath: "#/$defs/s3Path/allOf/0/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema54.allOf[0], data: data8 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (typeof data8 === "string") {
            if (!pattern11.test(data8)) {
              const err15 = { instancePath: instancePath + "/async/outputPath", schemaPath: "#/$defs/s3Path/allOf/1/pattern", keyword: "pattern", params: { pattern: "^(https|s3)://([^/]+)/?(.*)$" }, schema: "^(https|s3)://([^/]+)/?(.*)$", parentSchema: schema54.allOf[1], data: data8 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data7.failurePath !== void 0) {
          let data9 = data7.failurePath;
          if (typeof data9 === "string") {
            if (func1(data9) > 512) {
              const err16 = { instancePath: instancePath + "/async/failurePath", schemaPath: "#/$defs/s3Path/allOf/0/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema54.allOf[0], data: data9 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (typeof data9 === "string") {
            if (!pattern11.test(data9)) {
              const err17 = { instancePath: instancePath + "/async/failurePath", schemaPath: "#/$defs/s3Path/allOf/1/pattern", keyword: "pattern", params: { pattern: "^(https|s3)://([^/]+)/?(.*)$" }, schema: "^(https|s3)://([^/]+)/?(.*)$", parentSchema: schema54.allOf[1], data: data9 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data7.successTopic !== void 0) {
          let data10 = data7.successTopic;
          if (typeof data10 === "string") {
            if (!pattern13.test(data10)) {
              const err18 = { instancePath: instancePath + "/async/successTopic", schemaPath: "#/$defs/topic/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:sns:" }, schema: "^arn:aws[a-z-]*:sns:", parentSchema: schema56, data: data10 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data7.errorTopic !== void 0) {
          let data11 = data7.errorTopic;
          if (typeof data11 === "string") {
            if (!pattern13.test(data11)) {
              const err19 = { instancePath: instancePath + "/async/errorTopic", schemaPath: "#/$defs/topic/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:sns:" }, schema: "^arn:aws[a-z-]*:sns:", parentSchema: schema56, data: data11 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data7.maxConcurrentInvocationsPerInstance !== void 0) {
          let data12 = data7.maxConcurrentInvocationsPerInstance;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 1 || isNaN(data12)) {
              const err20 = { instancePath: instancePath + "/async/maxConcurrentInvocationsPerInstance", schemaPath: "#/properties/async/properties/maxConcurrentInvocationsPerInstance/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema52.properties.async.properties.maxConcurrentInvocationsPerInstance.allOf[0], data: data12 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1e3 || isNaN(data12)) {
              const err21 = { instancePath: instancePath + "/async/maxConcurrentInvocationsPerInstance", schemaPath: "#/properties/async/properties/maxConcurrentInvocationsPerInstance/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema52.properties.async.properties.maxConcurrentInvocationsPerInstance.allOf[1], data: data12 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            let res4;
            if (res4 = data12 / 1, res4 !== parseInt(res4)) {
              const err22 = { instancePath: instancePath + "/async/maxConcurrentInvocationsPerInstance", schemaPath: "#/properties/async/properties/maxConcurrentInvocationsPerInstance/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema52.properties.async.properties.maxConcurrentInvocationsPerInstance.allOf[2], data: data12 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data7.invocationTimeoutSeconds !== void 0) {
          let data13 = data7.invocationTimeoutSeconds;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 1 || isNaN(data13)) {
              const err23 = { instancePath: instancePath + "/async/invocationTimeoutSeconds", schemaPath: "#/properties/async/properties/invocationTimeoutSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema52.properties.async.properties.invocationTimeoutSeconds.allOf[0], data: data13 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 3600 || isNaN(data13)) {
              const err24 = { instancePath: instancePath + "/async/invocationTimeoutSeconds", schemaPath: "#/properties/async/properties/invocationTimeoutSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema52.properties.async.properties.invocationTimeoutSeconds.allOf[1], data: data13 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            let res5;
            if (res5 = data13 / 1, res5 !== parseInt(res5)) {
              const err25 = { instancePath: instancePath + "/async/invocationTimeoutSeconds", schemaPath: "#/properties/async/properties/invocationTimeoutSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema52.properties.async.properties.invocationTimeoutSeconds.allOf[2], data: data13 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data7.requestTtlSeconds !== void 0) {
          let data14 = data7.requestTtlSeconds;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 60 || isNaN(data14)) {
              const err26 = { instancePath: instancePath + "/async/requestTtlSeconds", schemaPath: "#/properties/async/properties/requestTtlSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, schema: 60, parentSchema: schema52.properties.async.properties.requestTtlSeconds.allOf[0], data: data14 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 21600 || isNaN(data14)) {
              const err27 = { instancePath: instancePath + "/async/requestTtlSeconds", schemaPath: "#/properties/async/properties/requestTtlSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 21600 }, schema: 21600, parentSchema: schema52.properties.async.properties.requestTtlSeconds.allOf[1], data: data14 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            let res6;
            if (res6 = data14 / 1, res6 !== parseInt(res6)) {
              const err28 = { instancePath: instancePath + "/async/requestTtlSeconds", schemaPath: "#/properties/async/properties/requestTtlSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema52.properties.async.properties.requestTtlSeconds.allOf[2], data: data14 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.workload !== void 0) {
      let data15 = data.workload;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.requestBytes !== void 0) {
          let data16 = data15.requestBytes;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 1073741824 || isNaN(data16)) {
              const err29 = { instancePath: instancePath + "/workload/requestBytes", schemaPath: "#/properties/workload/properties/requestBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, schema: 1073741824, parentSchema: schema52.properties.workload.properties.requestBytes, data: data16 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data15.inferenceSeconds !== void 0) {
          let data17 = data15.inferenceSeconds;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 3600 || isNaN(data17)) {
              const err30 = { instancePath: instancePath + "/workload/inferenceSeconds", schemaPath: "#/properties/workload/properties/inferenceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema52.properties.workload.properties.inferenceSeconds, data: data17 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data15.inferenceP95Seconds !== void 0) {
          let data18 = data15.inferenceP95Seconds;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 3600 || isNaN(data18)) {
              const err31 = { instancePath: instancePath + "/workload/inferenceP95Seconds", schemaPath: "#/properties/workload/properties/inferenceP95Seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema52.properties.workload.properties.inferenceP95Seconds, data: data18 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "variants": true, "shadowVariants": true, "async": true, "workload": true }, "dynamicProps": false, "dynamicItems": false };
var batch = validate33;
var schema58 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "batch.schema.json", "title": "Limits of batch transform jobs", "properties": { "model": { "properties": { "containers": { "items": { "properties": { "modelDataSource": { "not": { "const": true }, "x-limit": "batch/no-model-data-source" } } } } } }, "variants": { "items": { "properties": { "instanceCount": { "allOf": [{ "minimum": 1, "x-limit": "batch/instance-count" }, { "maximum": 100, "x-limit": "batch/instance-count" }, { "multipleOf": 1, "x-limit": "batch/instance-count" }] } } } }, "batch": { "properties": { "maxPayloadMib": { "allOf": [{ "minimum": 0, "x-limit": "batch/max-payload" }, { "maximum": 100, "x-limit": "batch/max-payload" }, { "multipleOf": 1, "x-limit": "batch/max-payload" }] }, "maxConcurrentTransforms": { "allOf": [{ "minimum": 0, "x-limit": "batch/concurrency-product", "x-case": "count" }, { "multipleOf": 1, "x-limit": "batch/concurrency-product", "x-case": "count" }] }, "invocationTimeoutSeconds": { "allOf": [{ "minimum": 1, "x-limit": "batch/invocation-timeout" }, { "maximum": 3600, "x-limit": "batch/invocation-timeout" }, { "multipleOf": 1, "x-limit": "batch/invocation-timeout" }] }, "invocationMaxRetries": { "enum": [0, 1, 2, 3], "x-limit": "batch/invocation-timeout", "x-case": "retries" }, "splitType": { "enum": ["None", "Line", "RecordIO", "TFRecord"], "x-limit": "batch/batch-strategy", "x-case": "split-type" }, "batchStrategy": { "enum": ["MultiRecord", "SingleRecord"], "x-limit": "batch/batch-strategy" }, "assembleWith": { "enum": ["None", "Line"], "x-limit": "batch/assemble" }, "joinSource": { "enum": ["Input", "None"], "x-limit": "batch/filters", "x-case": "join" }, "inputFilter": { "maxLength": 63, "x-limit": "batch/filters" }, "outputFilter": { "maxLength": 63, "x-limit": "batch/filters" } } }, "workload": { "properties": { "requestBytes": { "maximum": 104857600, "x-limit": "batch/max-payload", "x-case": "request" }, "inferenceSeconds": { "maximum": 3600, "x-limit": "batch/invocation-timeout", "x-case": "inference" }, "inferenceP95Seconds": { "maximum": 3600, "x-limit": "batch/invocation-timeout", "x-case": "inference" } } } } };
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
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var valid5 = _errs5 === errors;
                  if (valid5) {
                    const err1 = { instancePath: instancePath + "/model/containers/" + i0 + "/modelDataSource", schemaPath: "#/properties/model/properties/containers/items/properties/modelDataSource/not", keyword: "not", params: {}, schema: schema58.properties.model.properties.containers.items.properties.modelDataSource.not, parentSchema: schema58.properties.model.properties.containers.items.properties.modelDataSource, data: data3 };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
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
                  const err2 = { instancePath: instancePath + "/variants/" + i1 + "/instanceCount", schemaPath: "#/properties/variants/items/properties/instanceCount/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema58.properties.variants.items.properties.instanceCount.allOf[0], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 100 || isNaN(data6)) {
                  const err3 = { instancePath: instancePath + "/variants/" + i1 + "/instanceCount", schemaPath: "#/properties/variants/items/properties/instanceCount/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema58.properties.variants.items.properties.instanceCount.allOf[1], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                let res0;
                if (res0 = data6 / 1, res0 !== parseInt(res0)) {
                  const err4 = { instancePath: instancePath + "/variants/" + i1 + "/instanceCount", schemaPath: "#/properties/variants/items/properties/instanceCount/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema58.properties.variants.items.properties.instanceCount.allOf[2], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
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
              const err5 = { instancePath: instancePath + "/batch/maxPayloadMib", schemaPath: "#/properties/batch/properties/maxPayloadMib/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema58.properties.batch.properties.maxPayloadMib.allOf[0], data: data8 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 100 || isNaN(data8)) {
              const err6 = { instancePath: instancePath + "/batch/maxPayloadMib", schemaPath: "#/properties/batch/properties/maxPayloadMib/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema58.properties.batch.properties.maxPayloadMib.allOf[1], data: data8 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            let res1;
            if (res1 = data8 / 1, res1 !== parseInt(res1)) {
              const err7 = { instancePath: instancePath + "/batch/maxPayloadMib", schemaPath: "#/properties/batch/properties/maxPayloadMib/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema58.properties.batch.properties.maxPayloadMib.allOf[2], data: data8 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data7.maxConcurrentTransforms !== void 0) {
          let data9 = data7.maxConcurrentTransforms;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err8 = { instancePath: instancePath + "/batch/maxConcurrentTransforms", schemaPath: "#/properties/batch/properties/maxConcurrentTransforms/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema58.properties.batch.properties.maxConcurrentTransforms.allOf[0], data: data9 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            let res2;
            if (res2 = data9 / 1, res2 !== parseInt(res2)) {
              const err9 = { instancePath: instancePath + "/batch/maxConcurrentTransforms", schemaPath: "#/properties/batch/properties/maxConcurrentTransforms/allOf/1/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema58.properties.batch.properties.maxConcurrentTransforms.allOf[1], data: data9 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data7.invocationTimeoutSeconds !== void 0) {
          let data10 = data7.invocationTimeoutSeconds;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 1 || isNaN(data10)) {
              const err10 = { instancePath: instancePath + "/batch/invocationTimeoutSeconds", schemaPath: "#/properties/batch/properties/invocationTimeoutSeconds/allOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema58.properties.batch.properties.invocationTimeoutSeconds.allOf[0], data: data10 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 3600 || isNaN(data10)) {
              const err11 = { instancePath: instancePath + "/batch/invocationTimeoutSeconds", schemaPath: "#/properties/batch/properties/invocationTimeoutSeconds/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema58.properties.batch.properties.invocationTimeoutSeconds.allOf[1], data: data10 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            let res3;
            if (res3 = data10 / 1, res3 !== parseInt(res3)) {
              const err12 = { instancePath: instancePath + "/batch/invocationTimeoutSeconds", schemaPath: "#/properties/batch/properties/invocationTimeoutSeconds/allOf/2/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema58.properties.batch.properties.invocationTimeoutSeconds.allOf[2], data: data10 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data7.invocationMaxRetries !== void 0) {
          let data11 = data7.invocationMaxRetries;
          if (!(data11 === 0 || data11 === 1 || data11 === 2 || data11 === 3)) {
            const err13 = { instancePath: instancePath + "/batch/invocationMaxRetries", schemaPath: "#/properties/batch/properties/invocationMaxRetries/enum", keyword: "enum", params: { allowedValues: schema58.properties.batch.properties.invocationMaxRetries.enum }, schema: schema58.properties.batch.properties.invocationMaxRetries.enum, parentSchema: schema58.properties.batch.properties.invocationMaxRetries, data: data11 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data7.splitType !== void 0) {
          let data12 = data7.splitType;
          if (!(data12 === "None" || data12 === "Line" || data12 === "RecordIO" || data12 === "TFRecord")) {
            const err14 = { instancePath: instancePath + "/batch/splitType", schemaPath: "#/properties/batch/properties/splitType/enum", keyword: "enum", params: { allowedValues: schema58.properties.batch.properties.splitType.enum }, schema: schema58.properties.batch.properties.splitType.enum, parentSchema: schema58.properties.batch.properties.splitType, data: data12 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data7.batchStrategy !== void 0) {
          let data13 = data7.batchStrategy;
          if (!(data13 === "MultiRecord" || data13 === "SingleRecord")) {
            const err15 = { instancePath: instancePath + "/batch/batchStrategy", schemaPath: "#/properties/batch/properties/batchStrategy/enum", keyword: "enum", params: { allowedValues: schema58.properties.batch.properties.batchStrategy.enum }, schema: schema58.properties.batch.properties.batchStrategy.enum, parentSchema: schema58.properties.batch.properties.batchStrategy, data: data13 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data7.assembleWith !== void 0) {
          let data14 = data7.assembleWith;
          if (!(data14 === "None" || data14 === "Line")) {
            const err16 = { instancePath: instancePath + "/batch/assembleWith", schemaPath: "#/properties/batch/properties/assembleWith/enum", keyword: "enum", params: { allowedValues: schema58.properties.batch.properties.assembleWith.enum }, schema: schema58.properties.batch.properties.assembleWith.enum, parentSchema: schema58.properties.batch.properties.assembleWith, data: data14 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data7.joinSource !== void 0) {
          let data15 = data7.joinSource;
          if (!(data15 === "Input" || data15 === "None")) {
            const err17 = { instancePath: instancePath + "/batch/joinSource", schemaPath: "#/properties/batch/properties/joinSource/enum", keyword: "enum", params: { allowedValues: schema58.properties.batch.properties.joinSource.enum }, schema: schema58.properties.batch.properties.joinSource.enum, parentSchema: schema58.properties.batch.properties.joinSource, data: data15 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.inputFilter !== void 0) {
          let data16 = data7.inputFilter;
          if (typeof data16 === "string") {
            if (func1(data16) > 63) {
              const err18 = { instancePath: instancePath + "/batch/inputFilter", schemaPath: "#/properties/batch/properties/inputFilter/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema58.properties.batch.properties.inputFilter, data: data16 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data7.outputFilter !== void 0) {
          let data17 = data7.outputFilter;
          if (typeof data17 === "string") {
            if (func1(data17) > 63) {
              const err19 = { instancePath: instancePath + "/batch/outputFilter", schemaPath: "#/properties/batch/properties/outputFilter/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema58.properties.batch.properties.outputFilter, data: data17 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.workload !== void 0) {
      let data18 = data.workload;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.requestBytes !== void 0) {
          let data19 = data18.requestBytes;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 104857600 || isNaN(data19)) {
              const err20 = { instancePath: instancePath + "/workload/requestBytes", schemaPath: "#/properties/workload/properties/requestBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 104857600 }, schema: 104857600, parentSchema: schema58.properties.workload.properties.requestBytes, data: data19 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data18.inferenceSeconds !== void 0) {
          let data20 = data18.inferenceSeconds;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 3600 || isNaN(data20)) {
              const err21 = { instancePath: instancePath + "/workload/inferenceSeconds", schemaPath: "#/properties/workload/properties/inferenceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema58.properties.workload.properties.inferenceSeconds, data: data20 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data18.inferenceP95Seconds !== void 0) {
          let data21 = data18.inferenceP95Seconds;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 3600 || isNaN(data21)) {
              const err22 = { instancePath: instancePath + "/workload/inferenceP95Seconds", schemaPath: "#/properties/workload/properties/inferenceP95Seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, schema: 3600, parentSchema: schema58.properties.workload.properties.inferenceP95Seconds, data: data21 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
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
validate33.evaluated = { "props": { "model": true, "variants": true, "batch": true, "workload": true }, "dynamicProps": false, "dynamicItems": false };
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
