// Written by `npm run gen` from schemas/mldeploy.schema.json; do not edit.
/* eslint-disable */
const shape = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "mldeploy.schema.json", "type": "object", "required": ["mldeploy", "endpoint"], "properties": { "mldeploy": { "enum": [1] }, "name": { "type": "string" }, "region": { "type": "string", "pattern": "^[a-z]{2}(-[a-z]+)+-\\d$" }, "role": { "$ref": "#/definitions/roleArn" }, "model": { "$ref": "#/definitions/model" }, "models": { "$ref": "#/definitions/models" }, "containers": { "type": "array", "items": { "$ref": "#/definitions/container" } }, "mode": { "enum": ["serial", "direct"] }, "variants": { "type": "array", "items": { "$ref": "#/definitions/variant" } }, "shadow": { "type": "array", "items": { "$ref": "#/definitions/shadow" } }, "components": { "type": "array", "items": { "$ref": "#/definitions/component" } }, "endpoint": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["real-time", "serverless", "async", "batch"] } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "real-time" } } }, "then": { "$ref": "#/definitions/realTimeEndpoint" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "serverless" } } }, "then": { "$ref": "#/definitions/serverlessEndpoint" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "async" } } }, "then": { "$ref": "#/definitions/asyncEndpoint" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "batch" } } }, "then": { "$ref": "#/definitions/batchTransform" } }] }, "workload": { "type": "object", "properties": { "payload": { "$ref": "#/definitions/payload" }, "inferenceTime": { "$ref": "#/definitions/inferenceTime" }, "traffic": { "$ref": "#/definitions/traffic" } }, "additionalProperties": false }, "objectives": { "type": "object", "properties": { "latency": { "type": "object", "properties": { "p95": { "$ref": "#/definitions/duration" } }, "additionalProperties": false }, "budget": { "$ref": "#/definitions/money" } }, "additionalProperties": false }, "network": { "type": "object", "properties": { "subnets": { "type": "array", "items": { "type": "string" } }, "securityGroups": { "type": "array", "items": { "type": "string" } }, "isolation": { "type": "boolean" } }, "additionalProperties": false }, "encryption": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string" } }, "additionalProperties": false }, "tags": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "allOf": [{ "if": { "not": { "required": ["variants"] }, "required": ["endpoint"], "properties": { "endpoint": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["real-time", "async"] } } } } }, "then": { "properties": { "endpoint": { "required": ["instanceType"] } } } }, { "if": { "required": ["variants", "endpoint"], "properties": { "endpoint": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["real-time", "async"] } }, "not": { "required": ["instanceType"] } } } }, "then": { "properties": { "variants": { "items": { "required": ["instanceType"] } } } } }, { "not": { "required": ["model", "models"] } }, { "not": { "required": ["model", "containers"] } }, { "not": { "required": ["model", "variants"] } }, { "not": { "required": ["model", "components"] } }, { "not": { "required": ["models", "containers"] } }, { "not": { "required": ["models", "variants"] } }, { "not": { "required": ["models", "components"] } }, { "not": { "required": ["containers", "variants"] } }, { "not": { "required": ["containers", "components"] } }, { "not": { "required": ["variants", "components"] } }], "definitions": { "size": { "type": "string", "pattern": "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" }, "duration": { "type": "string", "pattern": "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" }, "rate": { "type": "string", "pattern": "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$" }, "money": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*k?\\s*USD\\s*/\\s*month\\s*$" }, "percent": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" }, "target": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*(invocations/min|concurrent|backlog|%\\s*(cpu|gpu|memory|utilization))\\s*$" }, "portion": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*(%|instances?)\\s*$" }, "s3Uri": { "type": "string", "pattern": "^(s3|https)://[^/]+(/.*)?$" }, "roleArn": { "type": "string", "pattern": "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$" }, "topicArn": { "type": "string", "pattern": "^arn:aws[a-z-]*:sns:.+$" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" }, "model": { "type": "object", "properties": { "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "role": { "$ref": "#/definitions/roleArn" }, "modelPackage": { "type": "string" }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "models": { "type": "object", "required": ["prefix", "image"], "properties": { "prefix": { "$ref": "#/definitions/s3Uri" }, "image": { "type": "string" }, "size": { "$ref": "#/definitions/size" }, "role": { "$ref": "#/definitions/roleArn" }, "cache": { "type": "boolean" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "container": { "type": "object", "required": ["image"], "properties": { "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "hostname": { "type": "string" }, "modelPackage": { "type": "string" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "variant": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "weight": { "type": "number" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "shadow": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "sampling": { "$ref": "#/definitions/percent" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "component": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "copies": { "type": "integer" }, "cpu": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "accelerators": { "type": "number" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "autoscaling": { "type": "object", "required": ["min", "max"], "properties": { "min": { "type": "integer" }, "max": { "type": "integer" }, "target": { "$ref": "#/definitions/target" }, "scaleInCooldown": { "$ref": "#/definitions/duration" }, "scaleOutCooldown": { "$ref": "#/definitions/duration" }, "steps": { "type": "array", "items": { "type": "object", "required": ["add"], "properties": { "from": { "type": "number" }, "to": { "type": "number" }, "add": { "type": "integer" } }, "additionalProperties": false } }, "schedule": { "type": "array", "items": { "type": "object", "required": ["at"], "properties": { "at": { "type": "string", "pattern": "^(cron|rate|at)\\(.+\\)$" }, "timezone": { "type": "string" }, "min": { "type": "integer" }, "max": { "type": "integer" } }, "additionalProperties": false } } }, "additionalProperties": false }, "rollout": { "type": "object", "required": ["strategy"], "properties": { "strategy": { "enum": ["all-at-once", "canary", "linear", "rolling"] }, "size": { "$ref": "#/definitions/portion" }, "wait": { "$ref": "#/definitions/duration" }, "maxDuration": { "$ref": "#/definitions/duration" }, "alarms": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "dataCapture": { "type": "object", "required": ["destination"], "properties": { "enabled": { "type": "boolean" }, "sampling": { "$ref": "#/definitions/percent" }, "destination": { "$ref": "#/definitions/s3Uri" } }, "additionalProperties": false }, "notifications": { "type": "object", "properties": { "success": { "$ref": "#/definitions/topicArn" }, "error": { "$ref": "#/definitions/topicArn" } }, "additionalProperties": false }, "realTimeEndpoint": { "type": "object", "required": ["type"], "properties": { "type": { "const": "real-time" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" }, "routing": { "enum": ["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, "dataCapture": { "$ref": "#/definitions/dataCapture" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/rollout" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "streaming": { "type": "boolean" } }, "additionalProperties": false }, "serverlessEndpoint": { "type": "object", "required": ["type", "memory", "maxConcurrency"], "properties": { "type": { "const": "serverless" }, "memory": { "$ref": "#/definitions/size" }, "maxConcurrency": { "type": "integer" }, "provisionedConcurrency": { "type": "integer" }, "autoscaling": { "$ref": "#/definitions/autoscaling" } }, "additionalProperties": false }, "asyncEndpoint": { "type": "object", "required": ["type"], "properties": { "type": { "const": "async" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" }, "output": { "$ref": "#/definitions/s3Uri" }, "failureOutput": { "$ref": "#/definitions/s3Uri" }, "notifications": { "$ref": "#/definitions/notifications" }, "invocationTimeout": { "$ref": "#/definitions/duration" }, "requestTtl": { "$ref": "#/definitions/duration" }, "maxConcurrentInvocationsPerInstance": { "type": "integer" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" } }, "additionalProperties": false }, "batchTransform": { "type": "object", "required": ["type", "instanceType", "input", "output"], "properties": { "type": { "const": "batch" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "input": { "$ref": "#/definitions/s3Uri" }, "output": { "$ref": "#/definitions/s3Uri" }, "splitType": { "enum": ["None", "Line", "RecordIO", "TFRecord"] }, "assembleWith": { "enum": ["None", "Line"] }, "batchStrategy": { "enum": ["MultiRecord", "SingleRecord"] }, "maxPayload": { "$ref": "#/definitions/size" }, "maxConcurrentTransforms": { "type": "integer" }, "invocationTimeout": { "$ref": "#/definitions/duration" }, "invocationMaxRetries": { "type": "integer" }, "joinSource": { "enum": ["Input", "None"] }, "inputFilter": { "type": "string" }, "outputFilter": { "type": "string" }, "schedule": { "type": "string", "pattern": "^(cron|rate)\\(.+\\)$" } }, "additionalProperties": false }, "payload": { "anyOf": [{ "$ref": "#/definitions/size" }, { "$ref": "#/definitions/payloadParts" }] }, "payloadParts": { "type": "object", "required": [], "properties": { "request": { "$ref": "#/definitions/size" }, "response": { "$ref": "#/definitions/size" } }, "additionalProperties": false }, "inferenceTime": { "anyOf": [{ "$ref": "#/definitions/duration" }, { "$ref": "#/definitions/inferenceTimeParts" }] }, "inferenceTimeParts": { "type": "object", "required": ["mean"], "properties": { "mean": { "$ref": "#/definitions/duration" }, "p95": { "$ref": "#/definitions/duration" } }, "additionalProperties": false }, "traffic": { "anyOf": [{ "$ref": "#/definitions/rate" }, { "$ref": "#/definitions/trafficParts" }] }, "trafficParts": { "type": "object", "required": ["average"], "properties": { "average": { "$ref": "#/definitions/rate" }, "peak": { "$ref": "#/definitions/rate" }, "pattern": { "enum": ["steady", "business-hours", "spiky", "intermittent"] } }, "additionalProperties": false } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-z]{2}(-[a-z]+)+-\\d$", "u");
const pattern2 = new RegExp("^arn:aws[a-z-]*:iam::\\d{12}:role/.+$", "u");
const pattern15 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$", "u");
const pattern67 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*k?\\s*USD\\s*/\\s*month\\s*$", "u");
const schema13 = { "type": "object", "properties": { "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "role": { "$ref": "#/definitions/roleArn" }, "modelPackage": { "type": "string" }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
const pattern3 = new RegExp("^(s3|https)://[^/]+(/.*)?$", "u");
const pattern4 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "artifact" || key0 === "size" || key0 === "role" || key0 === "modelPackage" || key0 === "repositoryAccess" || key0 === "environment")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err1 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data1 = data.artifact;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err2 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data2 = data.size;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err4 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data3 = data.role;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err6 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.modelPackage !== void 0) {
      if (typeof data.modelPackage !== "string") {
        const err8 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.repositoryAccess !== void 0) {
      let data5 = data.repositoryAccess;
      if (!(data5 === "Platform" || data5 === "Vpc")) {
        const err9 = { instancePath: instancePath + "/repositoryAccess", schemaPath: "#/properties/repositoryAccess/enum", keyword: "enum", params: { allowedValues: schema13.properties.repositoryAccess.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data6 = data.environment;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          let data7 = data6[key1];
          if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
            const err10 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema13.properties.environment.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
const schema17 = { "type": "object", "required": ["prefix", "image"], "properties": { "prefix": { "$ref": "#/definitions/s3Uri" }, "image": { "type": "string" }, "size": { "$ref": "#/definitions/size" }, "role": { "$ref": "#/definitions/roleArn" }, "cache": { "type": "boolean" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefix === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefix" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.image === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "prefix" || key0 === "image" || key0 === "size" || key0 === "role" || key0 === "cache" || key0 === "environment")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.prefix !== void 0) {
      let data0 = data.prefix;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err3 = { instancePath: instancePath + "/prefix", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/prefix", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err5 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data2 = data.size;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data3 = data.role;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err8 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.cache !== void 0) {
      if (typeof data.cache !== "boolean") {
        const err10 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data5 = data.environment;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
            const err11 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema17.properties.environment.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
const schema21 = { "type": "object", "required": ["image"], "properties": { "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "hostname": { "type": "string" }, "modelPackage": { "type": "string" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "artifact" || key0 === "size" || key0 === "hostname" || key0 === "modelPackage" || key0 === "environment")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data1 = data.artifact;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data2 = data.size;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err5 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.hostname !== void 0) {
      if (typeof data.hostname !== "string") {
        const err7 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.modelPackage !== void 0) {
      if (typeof data.modelPackage !== "string") {
        const err8 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data5 = data.environment;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
            const err9 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema21.properties.environment.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
const schema24 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "weight": { "type": "number" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
const pattern13 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema24.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data2 = data.artifact;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data4 = data.weight;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err8 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data5 = data.instanceType;
      if (typeof data5 === "string") {
        if (!pattern13.test(data5)) {
          const err9 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data6 = data.instanceCount;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err11 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.volumeSize !== void 0) {
      let data7 = data.volumeSize;
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err12 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data8 = data.startupTimeout;
      if (typeof data8 === "string") {
        if (!pattern15.test(data8)) {
          const err14 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data9 = data.modelDownloadTimeout;
      if (typeof data9 === "string") {
        if (!pattern15.test(data9)) {
          const err16 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data10 = data.environment;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          let data11 = data10[key1];
          if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
            const err18 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema24.properties.environment.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
const schema31 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "sampling": { "$ref": "#/definitions/percent" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
const pattern19 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*%\\s*$", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data2 = data.artifact;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sampling !== void 0) {
      let data4 = data.sampling;
      if (typeof data4 === "string") {
        if (!pattern19.test(data4)) {
          const err8 = { instancePath: instancePath + "/sampling", schemaPath: "#/definitions/percent/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/sampling", schemaPath: "#/definitions/percent/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data5 = data.instanceType;
      if (typeof data5 === "string") {
        if (!pattern13.test(data5)) {
          const err10 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data6 = data.instanceCount;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err12 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.volumeSize !== void 0) {
      let data7 = data.volumeSize;
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err13 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data8 = data.startupTimeout;
      if (typeof data8 === "string") {
        if (!pattern15.test(data8)) {
          const err15 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data9 = data.modelDownloadTimeout;
      if (typeof data9 === "string") {
        if (!pattern15.test(data9)) {
          const err17 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data10 = data.environment;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          let data11 = data10[key1];
          if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
            const err19 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema31.properties.environment.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
const schema39 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "copies": { "type": "integer" }, "cpu": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "accelerators": { "type": "number" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema39.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data2 = data.artifact;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.copies !== void 0) {
      let data4 = data.copies;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err8 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.cpu !== void 0) {
      let data5 = data.cpu;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err9 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data6 = data.memory;
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err10 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.accelerators !== void 0) {
      let data7 = data.accelerators;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err12 = { instancePath: instancePath + "/accelerators", schemaPath: "#/properties/accelerators/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data8 = data.environment;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          let data9 = data8[key1];
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err13 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema39.properties.environment.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
const schema43 = { "type": "object", "required": ["type"], "properties": { "type": { "const": "real-time" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" }, "routing": { "enum": ["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, "dataCapture": { "$ref": "#/definitions/dataCapture" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/rollout" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "streaming": { "type": "boolean" } }, "additionalProperties": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destination === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destination" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "sampling" || key0 === "destination")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err2 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sampling !== void 0) {
      let data1 = data.sampling;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err3 = { instancePath: instancePath + "/sampling", schemaPath: "#/definitions/percent/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/sampling", schemaPath: "#/definitions/percent/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.destination !== void 0) {
      let data2 = data.destination;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err5 = { instancePath: instancePath + "/destination", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/destination", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
const pattern31 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(invocations/min|concurrent|backlog|%\\s*(cpu|gpu|memory|utilization))\\s*$", "u");
const pattern34 = new RegExp("^(cron|rate|at)\\(.+\\)$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.min === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.max === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "min" || key0 === "max" || key0 === "target" || key0 === "scaleInCooldown" || key0 === "scaleOutCooldown" || key0 === "steps" || key0 === "schedule")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 === "string") {
        if (!pattern31.test(data2)) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/target/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(invocations/min|concurrent|backlog|%\\s*(cpu|gpu|memory|utilization))\\s*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/target/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.scaleInCooldown !== void 0) {
      let data3 = data.scaleInCooldown;
      if (typeof data3 === "string") {
        if (!pattern15.test(data3)) {
          const err7 = { instancePath: instancePath + "/scaleInCooldown", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/scaleInCooldown", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.scaleOutCooldown !== void 0) {
      let data4 = data.scaleOutCooldown;
      if (typeof data4 === "string") {
        if (!pattern15.test(data4)) {
          const err9 = { instancePath: instancePath + "/scaleOutCooldown", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/scaleOutCooldown", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data5 = data.steps;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.add === void 0) {
              const err11 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "add" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "from" || key1 === "to" || key1 === "add")) {
                const err12 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data6.from !== void 0) {
              let data7 = data6.from;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                const err13 = { instancePath: instancePath + "/steps/" + i0 + "/from", schemaPath: "#/properties/steps/items/properties/from/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data6.to !== void 0) {
              let data8 = data6.to;
              if (!(typeof data8 == "number" && isFinite(data8))) {
                const err14 = { instancePath: instancePath + "/steps/" + i0 + "/to", schemaPath: "#/properties/steps/items/properties/to/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data6.add !== void 0) {
              let data9 = data6.add;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err15 = { instancePath: instancePath + "/steps/" + i0 + "/add", schemaPath: "#/properties/steps/items/properties/add/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data10 = data.schedule;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.at === void 0) {
              const err18 = { instancePath: instancePath + "/schedule/" + i1, schemaPath: "#/properties/schedule/items/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key2 in data11) {
              if (!(key2 === "at" || key2 === "timezone" || key2 === "min" || key2 === "max")) {
                const err19 = { instancePath: instancePath + "/schedule/" + i1, schemaPath: "#/properties/schedule/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data11.at !== void 0) {
              let data12 = data11.at;
              if (typeof data12 === "string") {
                if (!pattern34.test(data12)) {
                  const err20 = { instancePath: instancePath + "/schedule/" + i1 + "/at", schemaPath: "#/properties/schedule/items/properties/at/pattern", keyword: "pattern", params: { pattern: "^(cron|rate|at)\\(.+\\)$" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/schedule/" + i1 + "/at", schemaPath: "#/properties/schedule/items/properties/at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data11.timezone !== void 0) {
              if (typeof data11.timezone !== "string") {
                const err22 = { instancePath: instancePath + "/schedule/" + i1 + "/timezone", schemaPath: "#/properties/schedule/items/properties/timezone/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data11.min !== void 0) {
              let data14 = data11.min;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err23 = { instancePath: instancePath + "/schedule/" + i1 + "/min", schemaPath: "#/properties/schedule/items/properties/min/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data11.max !== void 0) {
              let data15 = data11.max;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err24 = { instancePath: instancePath + "/schedule/" + i1 + "/max", schemaPath: "#/properties/schedule/items/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/schedule/" + i1, schemaPath: "#/properties/schedule/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
const schema53 = { "type": "object", "required": ["strategy"], "properties": { "strategy": { "enum": ["all-at-once", "canary", "linear", "rolling"] }, "size": { "$ref": "#/definitions/portion" }, "wait": { "$ref": "#/definitions/duration" }, "maxDuration": { "$ref": "#/definitions/duration" }, "alarms": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false };
const pattern35 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(%|instances?)\\s*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "strategy" || key0 === "size" || key0 === "wait" || key0 === "maxDuration" || key0 === "alarms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data0 = data.strategy;
      if (!(data0 === "all-at-once" || data0 === "canary" || data0 === "linear" || data0 === "rolling")) {
        const err2 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema53.properties.strategy.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data1 = data.size;
      if (typeof data1 === "string") {
        if (!pattern35.test(data1)) {
          const err3 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/portion/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|instances?)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/portion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.wait !== void 0) {
      let data2 = data.wait;
      if (typeof data2 === "string") {
        if (!pattern15.test(data2)) {
          const err5 = { instancePath: instancePath + "/wait", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/wait", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.maxDuration !== void 0) {
      let data3 = data.maxDuration;
      if (typeof data3 === "string") {
        if (!pattern15.test(data3)) {
          const err7 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.alarms !== void 0) {
      let data4 = data.alarms;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err9 = { instancePath: instancePath + "/alarms/" + i0, schemaPath: "#/properties/alarms/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema43.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("real-time" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "real-time" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data1 = data.instanceType;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err3 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data2 = data.instanceCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.volumeSize !== void 0) {
      let data3 = data.volumeSize;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err6 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.routing !== void 0) {
      let data4 = data.routing;
      if (!(data4 === "LEAST_OUTSTANDING_REQUESTS" || data4 === "RANDOM" || data4 === "PREFIX_AWARE")) {
        const err8 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/enum", keyword: "enum", params: { allowedValues: schema43.properties.routing.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.dataCapture !== void 0) {
      if (!validate24(data.dataCapture, { instancePath: instancePath + "/dataCapture", parentData: data, parentDataProperty: "dataCapture", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoscaling !== void 0) {
      if (!validate26(data.autoscaling, { instancePath: instancePath + "/autoscaling", parentData: data, parentDataProperty: "autoscaling", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollout !== void 0) {
      if (!validate28(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data8 = data.startupTimeout;
      if (typeof data8 === "string") {
        if (!pattern15.test(data8)) {
          const err9 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data9 = data.modelDownloadTimeout;
      if (typeof data9 === "string") {
        if (!pattern15.test(data9)) {
          const err11 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.streaming !== void 0) {
      if (typeof data.streaming !== "boolean") {
        const err13 = { instancePath: instancePath + "/streaming", schemaPath: "#/properties/streaming/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.memory === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.maxConcurrency === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxConcurrency" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "memory" || key0 === "maxConcurrency" || key0 === "provisionedConcurrency" || key0 === "autoscaling")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("serverless" !== data.type) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "serverless" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data1 = data.memory;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.maxConcurrency !== void 0) {
      let data2 = data.maxConcurrency;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/maxConcurrency", schemaPath: "#/properties/maxConcurrency/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.provisionedConcurrency !== void 0) {
      let data3 = data.provisionedConcurrency;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err8 = { instancePath: instancePath + "/provisionedConcurrency", schemaPath: "#/properties/provisionedConcurrency/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.autoscaling !== void 0) {
      if (!validate26(data.autoscaling, { instancePath: instancePath + "/autoscaling", parentData: data, parentDataProperty: "autoscaling", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
const schema61 = { "type": "object", "required": ["type"], "properties": { "type": { "const": "async" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" }, "output": { "$ref": "#/definitions/s3Uri" }, "failureOutput": { "$ref": "#/definitions/s3Uri" }, "notifications": { "$ref": "#/definitions/notifications" }, "invocationTimeout": { "$ref": "#/definitions/duration" }, "requestTtl": { "$ref": "#/definitions/duration" }, "maxConcurrentInvocationsPerInstance": { "type": "integer" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" } }, "additionalProperties": false };
const pattern45 = new RegExp("^arn:aws[a-z-]*:sns:.+$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "success" || key0 === "error")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 === "string") {
        if (!pattern45.test(data0)) {
          const err1 = { instancePath: instancePath + "/success", schemaPath: "#/definitions/topicArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:sns:.+$" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/definitions/topicArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (!pattern45.test(data1)) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/topicArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:sns:.+$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/topicArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema61.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("async" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "async" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data1 = data.instanceType;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err3 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data2 = data.instanceCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.volumeSize !== void 0) {
      let data3 = data.volumeSize;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err6 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.output !== void 0) {
      let data4 = data.output;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err8 = { instancePath: instancePath + "/output", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/output", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.failureOutput !== void 0) {
      let data5 = data.failureOutput;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err10 = { instancePath: instancePath + "/failureOutput", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/failureOutput", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.notifications !== void 0) {
      if (!validate35(data.notifications, { instancePath: instancePath + "/notifications", parentData: data, parentDataProperty: "notifications", rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.invocationTimeout !== void 0) {
      let data7 = data.invocationTimeout;
      if (typeof data7 === "string") {
        if (!pattern15.test(data7)) {
          const err12 = { instancePath: instancePath + "/invocationTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/invocationTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.requestTtl !== void 0) {
      let data8 = data.requestTtl;
      if (typeof data8 === "string") {
        if (!pattern15.test(data8)) {
          const err14 = { instancePath: instancePath + "/requestTtl", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/requestTtl", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.maxConcurrentInvocationsPerInstance !== void 0) {
      let data9 = data.maxConcurrentInvocationsPerInstance;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err16 = { instancePath: instancePath + "/maxConcurrentInvocationsPerInstance", schemaPath: "#/properties/maxConcurrentInvocationsPerInstance/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.autoscaling !== void 0) {
      if (!validate26(data.autoscaling, { instancePath: instancePath + "/autoscaling", parentData: data, parentDataProperty: "autoscaling", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data11 = data.startupTimeout;
      if (typeof data11 === "string") {
        if (!pattern15.test(data11)) {
          const err17 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data12 = data.modelDownloadTimeout;
      if (typeof data12 === "string") {
        if (!pattern15.test(data12)) {
          const err19 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
const schema73 = { "type": "object", "required": ["type", "instanceType", "input", "output"], "properties": { "type": { "const": "batch" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "input": { "$ref": "#/definitions/s3Uri" }, "output": { "$ref": "#/definitions/s3Uri" }, "splitType": { "enum": ["None", "Line", "RecordIO", "TFRecord"] }, "assembleWith": { "enum": ["None", "Line"] }, "batchStrategy": { "enum": ["MultiRecord", "SingleRecord"] }, "maxPayload": { "$ref": "#/definitions/size" }, "maxConcurrentTransforms": { "type": "integer" }, "invocationTimeout": { "$ref": "#/definitions/duration" }, "invocationMaxRetries": { "type": "integer" }, "joinSource": { "enum": ["Input", "None"] }, "inputFilter": { "type": "string" }, "outputFilter": { "type": "string" }, "schedule": { "type": "string", "pattern": "^(cron|rate)\\(.+\\)$" } }, "additionalProperties": false };
const pattern56 = new RegExp("^(cron|rate)\\(.+\\)$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.instanceType === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instanceType" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.input === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.output === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema73.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("batch" !== data.type) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "batch" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data1 = data.instanceType;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err6 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data2 = data.instanceCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.input !== void 0) {
      let data3 = data.input;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err9 = { instancePath: instancePath + "/input", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/input", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.output !== void 0) {
      let data4 = data.output;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err11 = { instancePath: instancePath + "/output", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/output", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.splitType !== void 0) {
      let data5 = data.splitType;
      if (!(data5 === "None" || data5 === "Line" || data5 === "RecordIO" || data5 === "TFRecord")) {
        const err13 = { instancePath: instancePath + "/splitType", schemaPath: "#/properties/splitType/enum", keyword: "enum", params: { allowedValues: schema73.properties.splitType.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.assembleWith !== void 0) {
      let data6 = data.assembleWith;
      if (!(data6 === "None" || data6 === "Line")) {
        const err14 = { instancePath: instancePath + "/assembleWith", schemaPath: "#/properties/assembleWith/enum", keyword: "enum", params: { allowedValues: schema73.properties.assembleWith.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.batchStrategy !== void 0) {
      let data7 = data.batchStrategy;
      if (!(data7 === "MultiRecord" || data7 === "SingleRecord")) {
        const err15 = { instancePath: instancePath + "/batchStrategy", schemaPath: "#/properties/batchStrategy/enum", keyword: "enum", params: { allowedValues: schema73.properties.batchStrategy.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.maxPayload !== void 0) {
      let data8 = data.maxPayload;
      if (typeof data8 === "string") {
        if (!pattern4.test(data8)) {
          const err16 = { instancePath: instancePath + "/maxPayload", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/maxPayload", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.maxConcurrentTransforms !== void 0) {
      let data9 = data.maxConcurrentTransforms;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err18 = { instancePath: instancePath + "/maxConcurrentTransforms", schemaPath: "#/properties/maxConcurrentTransforms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.invocationTimeout !== void 0) {
      let data10 = data.invocationTimeout;
      if (typeof data10 === "string") {
        if (!pattern15.test(data10)) {
          const err19 = { instancePath: instancePath + "/invocationTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/invocationTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.invocationMaxRetries !== void 0) {
      let data11 = data.invocationMaxRetries;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err21 = { instancePath: instancePath + "/invocationMaxRetries", schemaPath: "#/properties/invocationMaxRetries/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.joinSource !== void 0) {
      let data12 = data.joinSource;
      if (!(data12 === "Input" || data12 === "None")) {
        const err22 = { instancePath: instancePath + "/joinSource", schemaPath: "#/properties/joinSource/enum", keyword: "enum", params: { allowedValues: schema73.properties.joinSource.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.inputFilter !== void 0) {
      if (typeof data.inputFilter !== "string") {
        const err23 = { instancePath: instancePath + "/inputFilter", schemaPath: "#/properties/inputFilter/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.outputFilter !== void 0) {
      if (typeof data.outputFilter !== "string") {
        const err24 = { instancePath: instancePath + "/outputFilter", schemaPath: "#/properties/outputFilter/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data15 = data.schedule;
      if (typeof data15 === "string") {
        if (!pattern56.test(data15)) {
          const err25 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/pattern", keyword: "pattern", params: { pattern: "^(cron|rate)\\(.+\\)$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "request" || key0 === "response")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data0 = data.request;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.response !== void 0) {
      let data1 = data.response;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/response", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/response", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mean === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mean" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "mean" || key0 === "p95")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.mean !== void 0) {
      let data0 = data.mean;
      if (typeof data0 === "string") {
        if (!pattern15.test(data0)) {
          const err2 = { instancePath: instancePath + "/mean", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/mean", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.p95 !== void 0) {
      let data1 = data.p95;
      if (typeof data1 === "string") {
        if (!pattern15.test(data1)) {
          const err4 = { instancePath: instancePath + "/p95", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/p95", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!validate46(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
const pattern63 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$", "u");
const schema91 = { "type": "object", "required": ["average"], "properties": { "average": { "$ref": "#/definitions/rate" }, "peak": { "$ref": "#/definitions/rate" }, "pattern": { "enum": ["steady", "business-hours", "spiky", "intermittent"] } }, "additionalProperties": false };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.average === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "average" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "average" || key0 === "peak" || key0 === "pattern")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.average !== void 0) {
      let data0 = data.average;
      if (typeof data0 === "string") {
        if (!pattern63.test(data0)) {
          const err2 = { instancePath: instancePath + "/average", schemaPath: "#/definitions/rate/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/average", schemaPath: "#/definitions/rate/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.peak !== void 0) {
      let data1 = data.peak;
      if (typeof data1 === "string") {
        if (!pattern63.test(data1)) {
          const err4 = { instancePath: instancePath + "/peak", schemaPath: "#/definitions/rate/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/peak", schemaPath: "#/definitions/rate/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.pattern !== void 0) {
      let data2 = data.pattern;
      if (!(data2 === "steady" || data2 === "business-hours" || data2 === "spiky" || data2 === "intermittent")) {
        const err6 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/enum", keyword: "enum", params: { allowedValues: schema91.properties.pattern.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern63.test(data)) {
      const err0 = { instancePath, schemaPath: "#/definitions/rate/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/definitions/rate/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.variants === void 0 && (missing0 = "variants")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid2 = _errs5 === errors;
  if (valid2) {
    const err1 = {};
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
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.endpoint === void 0 && (missing1 = "endpoint")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (data.endpoint !== void 0) {
          let data0 = data.endpoint;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing2;
              if (data0.type === void 0 && (missing2 = "type")) {
                const err3 = {};
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              } else {
                if (data0.type !== void 0) {
                  let data1 = data0.type;
                  if (!(data1 === "real-time" || data1 === "async")) {
                    const err4 = {};
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err5 = {};
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.endpoint !== void 0) {
        let data2 = data.endpoint;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.instanceType === void 0) {
            const err6 = { instancePath: instancePath + "/endpoint", schemaPath: "#/allOf/0/then/properties/endpoint/required", keyword: "required", params: { missingProperty: "instanceType" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs9 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  const _errs12 = errors;
  let valid6 = true;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.variants === void 0 && (missing3 = "variants") || data.endpoint === void 0 && (missing3 = "endpoint")) {
      const err8 = {};
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    } else {
      if (data.endpoint !== void 0) {
        let data3 = data.endpoint;
        const _errs14 = errors;
        const _errs16 = errors;
        const _errs17 = errors;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          let missing4;
          if (data3.instanceType === void 0 && (missing4 = "instanceType")) {
            const err9 = {};
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        var valid8 = _errs17 === errors;
        if (valid8) {
          const err10 = {};
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        } else {
          errors = _errs16;
          if (vErrors !== null) {
            if (_errs16) {
              vErrors.length = _errs16;
            } else {
              vErrors = null;
            }
          }
        }
        if (errors === _errs14) {
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing5;
            if (data3.type === void 0 && (missing5 = "type")) {
              const err11 = {};
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            } else {
              if (data3.type !== void 0) {
                let data4 = data3.type;
                if (!(data4 === "real-time" || data4 === "async")) {
                  const err12 = {};
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err13 = {};
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid1 = _errs13 === errors;
  errors = _errs12;
  if (vErrors !== null) {
    if (_errs12) {
      vErrors.length = _errs12;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs19 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.variants !== void 0) {
        let data5 = data.variants;
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              if (data6.instanceType === void 0) {
                const err14 = { instancePath: instancePath + "/variants/" + i0, schemaPath: "#/allOf/1/then/properties/variants/items/required", keyword: "required", params: { missingProperty: "instanceType" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    var _valid1 = _errs19 === errors;
    valid6 = _valid1;
  }
  if (!valid6) {
    const err15 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  const _errs23 = errors;
  const _errs24 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data.model === void 0 && (missing6 = "model") || data.models === void 0 && (missing6 = "models")) {
      const err16 = {};
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
  }
  var valid13 = _errs24 === errors;
  if (valid13) {
    const err17 = { instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  } else {
    errors = _errs23;
    if (vErrors !== null) {
      if (_errs23) {
        vErrors.length = _errs23;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs26 = errors;
  const _errs27 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if (data.model === void 0 && (missing7 = "model") || data.containers === void 0 && (missing7 = "containers")) {
      const err18 = {};
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
  }
  var valid14 = _errs27 === errors;
  if (valid14) {
    const err19 = { instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  } else {
    errors = _errs26;
    if (vErrors !== null) {
      if (_errs26) {
        vErrors.length = _errs26;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs29 = errors;
  const _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if (data.model === void 0 && (missing8 = "model") || data.variants === void 0 && (missing8 = "variants")) {
      const err20 = {};
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
  }
  var valid15 = _errs30 === errors;
  if (valid15) {
    const err21 = { instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
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
  const _errs32 = errors;
  const _errs33 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if (data.model === void 0 && (missing9 = "model") || data.components === void 0 && (missing9 = "components")) {
      const err22 = {};
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
  }
  var valid16 = _errs33 === errors;
  if (valid16) {
    const err23 = { instancePath, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  } else {
    errors = _errs32;
    if (vErrors !== null) {
      if (_errs32) {
        vErrors.length = _errs32;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs35 = errors;
  const _errs36 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if (data.models === void 0 && (missing10 = "models") || data.containers === void 0 && (missing10 = "containers")) {
      const err24 = {};
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
  }
  var valid17 = _errs36 === errors;
  if (valid17) {
    const err25 = { instancePath, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  } else {
    errors = _errs35;
    if (vErrors !== null) {
      if (_errs35) {
        vErrors.length = _errs35;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs38 = errors;
  const _errs39 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing11;
    if (data.models === void 0 && (missing11 = "models") || data.variants === void 0 && (missing11 = "variants")) {
      const err26 = {};
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
  }
  var valid18 = _errs39 === errors;
  if (valid18) {
    const err27 = { instancePath, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  } else {
    errors = _errs38;
    if (vErrors !== null) {
      if (_errs38) {
        vErrors.length = _errs38;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs41 = errors;
  const _errs42 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if (data.models === void 0 && (missing12 = "models") || data.components === void 0 && (missing12 = "components")) {
      const err28 = {};
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
  }
  var valid19 = _errs42 === errors;
  if (valid19) {
    const err29 = { instancePath, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  } else {
    errors = _errs41;
    if (vErrors !== null) {
      if (_errs41) {
        vErrors.length = _errs41;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs44 = errors;
  const _errs45 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing13;
    if (data.containers === void 0 && (missing13 = "containers") || data.variants === void 0 && (missing13 = "variants")) {
      const err30 = {};
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
  }
  var valid20 = _errs45 === errors;
  if (valid20) {
    const err31 = { instancePath, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  } else {
    errors = _errs44;
    if (vErrors !== null) {
      if (_errs44) {
        vErrors.length = _errs44;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs47 = errors;
  const _errs48 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if (data.containers === void 0 && (missing14 = "containers") || data.components === void 0 && (missing14 = "components")) {
      const err32 = {};
      if (vErrors === null) {
        vErrors = [err32];
      } else {
        vErrors.push(err32);
      }
      errors++;
    }
  }
  var valid21 = _errs48 === errors;
  if (valid21) {
    const err33 = { instancePath, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  } else {
    errors = _errs47;
    if (vErrors !== null) {
      if (_errs47) {
        vErrors.length = _errs47;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs50 = errors;
  const _errs51 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing15;
    if (data.variants === void 0 && (missing15 = "variants") || data.components === void 0 && (missing15 = "components")) {
      const err34 = {};
      if (vErrors === null) {
        vErrors = [err34];
      } else {
        vErrors.push(err34);
      }
      errors++;
    }
  }
  var valid22 = _errs51 === errors;
  if (valid22) {
    const err35 = { instancePath, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  } else {
    errors = _errs50;
    if (vErrors !== null) {
      if (_errs50) {
        vErrors.length = _errs50;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mldeploy === void 0) {
      const err36 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mldeploy" } };
      if (vErrors === null) {
        vErrors = [err36];
      } else {
        vErrors.push(err36);
      }
      errors++;
    }
    if (data.endpoint === void 0) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
        const err38 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.mldeploy !== void 0) {
      if (!(data.mldeploy === 1)) {
        const err39 = { instancePath: instancePath + "/mldeploy", schemaPath: "#/properties/mldeploy/enum", keyword: "enum", params: { allowedValues: schema11.properties.mldeploy.enum } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err40 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data9 = data.region;
      if (typeof data9 === "string") {
        if (!pattern1.test(data9)) {
          const err41 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[a-z]+)+-\\d$" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data10 = data.role;
      if (typeof data10 === "string") {
        if (!pattern2.test(data10)) {
          const err43 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      if (!validate11(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.models !== void 0) {
      if (!validate13(data.models, { instancePath: instancePath + "/models", parentData: data, parentDataProperty: "models", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.containers !== void 0) {
      let data13 = data.containers;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate15(data13[i1], { instancePath: instancePath + "/containers/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/containers", schemaPath: "#/properties/containers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data15 = data.mode;
      if (!(data15 === "serial" || data15 === "direct")) {
        const err46 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.mode.enum } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data16 = data.variants;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate17(data16[i2], { instancePath: instancePath + "/variants/" + i2, parentData: data16, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.shadow !== void 0) {
      let data18 = data.shadow;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate19(data18[i3], { instancePath: instancePath + "/shadow/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/shadow", schemaPath: "#/properties/shadow/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.components !== void 0) {
      let data20 = data.components;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate21(data20[i4], { instancePath: instancePath + "/components/" + i4, parentData: data20, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.endpoint !== void 0) {
      let data22 = data.endpoint;
      const _errs79 = errors;
      let valid34 = true;
      const _errs80 = errors;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        let missing16;
        if (data22.type === void 0 && (missing16 = "type")) {
          const err50 = {};
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        } else {
          if (data22.type !== void 0) {
            if ("real-time" !== data22.type) {
              const err51 = {};
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        }
      }
      var _valid2 = _errs80 === errors;
      errors = _errs79;
      if (vErrors !== null) {
        if (_errs79) {
          vErrors.length = _errs79;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs82 = errors;
        if (!validate23(data22, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs82 === errors;
        valid34 = _valid2;
      }
      if (!valid34) {
        const err52 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      const _errs84 = errors;
      let valid36 = true;
      const _errs85 = errors;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        let missing17;
        if (data22.type === void 0 && (missing17 = "type")) {
          const err53 = {};
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        } else {
          if (data22.type !== void 0) {
            if ("serverless" !== data22.type) {
              const err54 = {};
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
      }
      var _valid3 = _errs85 === errors;
      errors = _errs84;
      if (vErrors !== null) {
        if (_errs84) {
          vErrors.length = _errs84;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs87 = errors;
        if (!validate31(data22, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs87 === errors;
        valid36 = _valid3;
      }
      if (!valid36) {
        const err55 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      const _errs89 = errors;
      let valid38 = true;
      const _errs90 = errors;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        let missing18;
        if (data22.type === void 0 && (missing18 = "type")) {
          const err56 = {};
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        } else {
          if (data22.type !== void 0) {
            if ("async" !== data22.type) {
              const err57 = {};
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
        }
      }
      var _valid4 = _errs90 === errors;
      errors = _errs89;
      if (vErrors !== null) {
        if (_errs89) {
          vErrors.length = _errs89;
        } else {
          vErrors = null;
        }
      }
      if (_valid4) {
        const _errs92 = errors;
        if (!validate34(data22, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs92 === errors;
        valid38 = _valid4;
      }
      if (!valid38) {
        const err58 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      const _errs94 = errors;
      let valid40 = true;
      const _errs95 = errors;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        let missing19;
        if (data22.type === void 0 && (missing19 = "type")) {
          const err59 = {};
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        } else {
          if (data22.type !== void 0) {
            if ("batch" !== data22.type) {
              const err60 = {};
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
      }
      var _valid5 = _errs95 === errors;
      errors = _errs94;
      if (vErrors !== null) {
        if (_errs94) {
          vErrors.length = _errs94;
        } else {
          vErrors = null;
        }
      }
      if (_valid5) {
        const _errs97 = errors;
        if (!validate39(data22, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
          errors = vErrors.length;
        }
        var _valid5 = _errs97 === errors;
        valid40 = _valid5;
      }
      if (!valid40) {
        const err61 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.type === void 0) {
          const err62 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data22.type !== void 0) {
          let data27 = data22.type;
          if (!(data27 === "real-time" || data27 === "serverless" || data27 === "async" || data27 === "batch")) {
            const err63 = { instancePath: instancePath + "/endpoint/type", schemaPath: "#/properties/endpoint/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.endpoint.properties.type.enum } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.workload !== void 0) {
      let data28 = data.workload;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key1 in data28) {
          if (!(key1 === "payload" || key1 === "inferenceTime" || key1 === "traffic")) {
            const err65 = { instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data28.payload !== void 0) {
          if (!validate41(data28.payload, { instancePath: instancePath + "/workload/payload", parentData: data28, parentDataProperty: "payload", rootData })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
        if (data28.inferenceTime !== void 0) {
          if (!validate45(data28.inferenceTime, { instancePath: instancePath + "/workload/inferenceTime", parentData: data28, parentDataProperty: "inferenceTime", rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
        if (data28.traffic !== void 0) {
          if (!validate49(data28.traffic, { instancePath: instancePath + "/workload/traffic", parentData: data28, parentDataProperty: "traffic", rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data32 = data.objectives;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key2 in data32) {
          if (!(key2 === "latency" || key2 === "budget")) {
            const err67 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data32.latency !== void 0) {
          let data33 = data32.latency;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (const key3 in data33) {
              if (!(key3 === "p95")) {
                const err68 = { instancePath: instancePath + "/objectives/latency", schemaPath: "#/properties/objectives/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data33.p95 !== void 0) {
              let data34 = data33.p95;
              if (typeof data34 === "string") {
                if (!pattern15.test(data34)) {
                  const err69 = { instancePath: instancePath + "/objectives/latency/p95", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/objectives/latency/p95", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/objectives/latency", schemaPath: "#/properties/objectives/properties/latency/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data32.budget !== void 0) {
          let data35 = data32.budget;
          if (typeof data35 === "string") {
            if (!pattern67.test(data35)) {
              const err72 = { instancePath: instancePath + "/objectives/budget", schemaPath: "#/definitions/money/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*k?\\s*USD\\s*/\\s*month\\s*$" } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/objectives/budget", schemaPath: "#/definitions/money/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data36 = data.network;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key4 in data36) {
          if (!(key4 === "subnets" || key4 === "securityGroups" || key4 === "isolation")) {
            const err75 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data36.subnets !== void 0) {
          let data37 = data36.subnets;
          if (Array.isArray(data37)) {
            const len5 = data37.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data37[i5] !== "string") {
                const err76 = { instancePath: instancePath + "/network/subnets/" + i5, schemaPath: "#/properties/network/properties/subnets/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/network/subnets", schemaPath: "#/properties/network/properties/subnets/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data36.securityGroups !== void 0) {
          let data39 = data36.securityGroups;
          if (Array.isArray(data39)) {
            const len6 = data39.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data39[i6] !== "string") {
                const err78 = { instancePath: instancePath + "/network/securityGroups/" + i6, schemaPath: "#/properties/network/properties/securityGroups/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/network/securityGroups", schemaPath: "#/properties/network/properties/securityGroups/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data36.isolation !== void 0) {
          if (typeof data36.isolation !== "boolean") {
            const err80 = { instancePath: instancePath + "/network/isolation", schemaPath: "#/properties/network/properties/isolation/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.encryption !== void 0) {
      let data42 = data.encryption;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (data42.key === void 0) {
          const err82 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/required", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        for (const key5 in data42) {
          if (!(key5 === "key")) {
            const err83 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data42.key !== void 0) {
          if (typeof data42.key !== "string") {
            const err84 = { instancePath: instancePath + "/encryption/key", schemaPath: "#/properties/encryption/properties/key/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data44 = data.tags;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        for (const key6 in data44) {
          let data45 = data44[key6];
          if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
            const err86 = { instancePath: instancePath + "/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tags/additionalProperties/type", keyword: "type", params: { type: schema11.properties.tags.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data46 = data.environment;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (const key7 in data46) {
          let data47 = data46[key7];
          if (typeof data47 !== "string" && !(typeof data47 == "number" && isFinite(data47)) && typeof data47 !== "boolean") {
            const err88 = { instancePath: instancePath + "/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema11.properties.environment.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
  } else {
    const err90 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  shape
};

export const keys = {
  "": [
    "mldeploy",
    "name",
    "region",
    "role",
    "model",
    "models",
    "containers",
    "mode",
    "variants",
    "shadow",
    "components",
    "endpoint",
    "workload",
    "objectives",
    "network",
    "encryption",
    "tags",
    "environment"
  ],
  "/model": [
    "image",
    "artifact",
    "size",
    "role",
    "modelPackage",
    "repositoryAccess",
    "environment"
  ],
  "/models": [
    "prefix",
    "image",
    "size",
    "role",
    "cache",
    "environment"
  ],
  "/containers/*": [
    "image",
    "artifact",
    "size",
    "hostname",
    "modelPackage",
    "environment"
  ],
  "/variants/*": [
    "name",
    "image",
    "artifact",
    "size",
    "weight",
    "instanceType",
    "instanceCount",
    "volumeSize",
    "startupTimeout",
    "modelDownloadTimeout",
    "environment"
  ],
  "/shadow/*": [
    "name",
    "image",
    "artifact",
    "size",
    "sampling",
    "instanceType",
    "instanceCount",
    "volumeSize",
    "startupTimeout",
    "modelDownloadTimeout",
    "environment"
  ],
  "/components/*": [
    "name",
    "image",
    "artifact",
    "size",
    "copies",
    "cpu",
    "memory",
    "accelerators",
    "environment"
  ],
  "/endpoint:real-time": [
    "type",
    "instanceType",
    "instanceCount",
    "volumeSize",
    "routing",
    "dataCapture",
    "autoscaling",
    "rollout",
    "startupTimeout",
    "modelDownloadTimeout",
    "streaming"
  ],
  "/endpoint:real-time/dataCapture": [
    "enabled",
    "sampling",
    "destination"
  ],
  "/endpoint:real-time/autoscaling": [
    "min",
    "max",
    "target",
    "scaleInCooldown",
    "scaleOutCooldown",
    "steps",
    "schedule"
  ],
  "/endpoint:real-time/autoscaling/steps/*": [
    "from",
    "to",
    "add"
  ],
  "/endpoint:real-time/autoscaling/schedule/*": [
    "at",
    "timezone",
    "min",
    "max"
  ],
  "/endpoint:real-time/rollout": [
    "strategy",
    "size",
    "wait",
    "maxDuration",
    "alarms"
  ],
  "/endpoint:serverless": [
    "type",
    "memory",
    "maxConcurrency",
    "provisionedConcurrency",
    "autoscaling"
  ],
  "/endpoint:serverless/autoscaling": [
    "min",
    "max",
    "target",
    "scaleInCooldown",
    "scaleOutCooldown",
    "steps",
    "schedule"
  ],
  "/endpoint:serverless/autoscaling/steps/*": [
    "from",
    "to",
    "add"
  ],
  "/endpoint:serverless/autoscaling/schedule/*": [
    "at",
    "timezone",
    "min",
    "max"
  ],
  "/endpoint:async": [
    "type",
    "instanceType",
    "instanceCount",
    "volumeSize",
    "output",
    "failureOutput",
    "notifications",
    "invocationTimeout",
    "requestTtl",
    "maxConcurrentInvocationsPerInstance",
    "autoscaling",
    "startupTimeout",
    "modelDownloadTimeout"
  ],
  "/endpoint:async/notifications": [
    "success",
    "error"
  ],
  "/endpoint:async/autoscaling": [
    "min",
    "max",
    "target",
    "scaleInCooldown",
    "scaleOutCooldown",
    "steps",
    "schedule"
  ],
  "/endpoint:async/autoscaling/steps/*": [
    "from",
    "to",
    "add"
  ],
  "/endpoint:async/autoscaling/schedule/*": [
    "at",
    "timezone",
    "min",
    "max"
  ],
  "/endpoint:batch": [
    "type",
    "instanceType",
    "instanceCount",
    "input",
    "output",
    "splitType",
    "assembleWith",
    "batchStrategy",
    "maxPayload",
    "maxConcurrentTransforms",
    "invocationTimeout",
    "invocationMaxRetries",
    "joinSource",
    "inputFilter",
    "outputFilter",
    "schedule"
  ],
  "/workload": [
    "payload",
    "inferenceTime",
    "traffic"
  ],
  "/workload/payload": [
    "request",
    "response"
  ],
  "/workload/inferenceTime": [
    "mean",
    "p95"
  ],
  "/workload/traffic": [
    "average",
    "peak",
    "pattern"
  ],
  "/objectives": [
    "latency",
    "budget"
  ],
  "/objectives/latency": [
    "p95"
  ],
  "/network": [
    "subnets",
    "securityGroups",
    "isolation"
  ],
  "/encryption": [
    "key"
  ]
};
