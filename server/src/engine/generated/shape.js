// Written by `npm run gen` from schemas/mldeploy.schema.json; do not edit.
/* eslint-disable */
const shape = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "mldeploy.schema.json", "type": "object", "required": ["mldeploy"], "properties": { "mldeploy": { "enum": [1] }, "name": { "type": "string" }, "region": { "type": "string", "pattern": "^[a-z]{2}(-[a-z]+)+-\\d$" }, "role": { "$ref": "#/definitions/roleArn" }, "model": { "$ref": "#/definitions/model" }, "models": { "$ref": "#/definitions/models" }, "containers": { "type": "array", "items": { "$ref": "#/definitions/container" } }, "mode": { "enum": ["serial", "direct"] }, "variants": { "type": "array", "items": { "$ref": "#/definitions/variant" } }, "shadow": { "type": "array", "items": { "$ref": "#/definitions/shadow" } }, "components": { "type": "array", "items": { "$ref": "#/definitions/component" } }, "target": { "enum": ["sagemaker", "lambda", "fargate", "ecs", "eks", "aws-batch", "greengrass"] }, "endpoint": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["real-time", "serverless", "async", "batch"] } }, "allOf": [{ "if": { "required": ["type"], "properties": { "type": { "const": "real-time" } } }, "then": { "$ref": "#/definitions/realTimeEndpoint" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "serverless" } } }, "then": { "$ref": "#/definitions/serverlessEndpoint" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "async" } } }, "then": { "$ref": "#/definitions/asyncEndpoint" } }, { "if": { "required": ["type"], "properties": { "type": { "const": "batch" } } }, "then": { "$ref": "#/definitions/batchTransform" } }] }, "function": { "$ref": "#/definitions/function" }, "api": { "$ref": "#/definitions/api" }, "task": { "$ref": "#/definitions/task" }, "service": { "$ref": "#/definitions/service" }, "job": { "$ref": "#/definitions/job" }, "edge": { "$ref": "#/definitions/edge" }, "workload": { "type": "object", "properties": { "payload": { "$ref": "#/definitions/payload" }, "inferenceTime": { "$ref": "#/definitions/inferenceTime" }, "traffic": { "$ref": "#/definitions/traffic" } }, "additionalProperties": false }, "objectives": { "type": "object", "properties": { "latency": { "type": "object", "properties": { "p95": { "$ref": "#/definitions/duration" } }, "additionalProperties": false }, "budget": { "$ref": "#/definitions/money" } }, "additionalProperties": false }, "network": { "type": "object", "properties": { "subnets": { "type": "array", "items": { "type": "string" } }, "securityGroups": { "type": "array", "items": { "type": "string" } }, "isolation": { "type": "boolean" } }, "additionalProperties": false }, "encryption": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string" } }, "additionalProperties": false }, "tags": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "monitoring": { "type": "array", "items": { "type": "object", "required": ["schedule"], "properties": { "name": { "type": "string" }, "type": { "enum": ["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"] }, "schedule": { "type": "string", "pattern": "^(cron\\(.+\\)|NOW)$" }, "maxRuntime": { "$ref": "#/definitions/duration" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "volumeSize": { "$ref": "#/definitions/size" } }, "additionalProperties": false } }, "experiment": { "type": "object", "properties": { "variants": { "type": "array", "items": { "$ref": "#/definitions/experimentVariant" } }, "shadow": { "type": "array", "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "sampling": { "$ref": "#/definitions/percent" } }, "additionalProperties": false } } }, "additionalProperties": false }, "compilation": { "type": "object", "required": ["framework"], "properties": { "framework": { "enum": ["TENSORFLOW", "KERAS", "MXNET", "ONNX", "PYTORCH", "XGBOOST", "TFLITE", "DARKNET", "SKLEARN"] }, "targetDevice": { "type": "string" }, "targetPlatform": { "enum": ["LINUX", "ANDROID"] }, "maxRuntime": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "allOf": [{ "if": { "not": { "required": ["variants"] }, "required": ["endpoint"], "properties": { "endpoint": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["real-time", "async"] } }, "not": { "required": ["instancePools"] } } } }, "then": { "properties": { "endpoint": { "required": ["instanceType"] } } } }, { "if": { "required": ["variants", "endpoint"], "properties": { "endpoint": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["real-time", "async"] } }, "not": { "anyOf": [{ "required": ["instanceType"] }, { "required": ["instancePools"] }] } } } }, "then": { "properties": { "variants": { "items": { "if": { "not": { "required": ["instancePools"] } }, "then": { "required": ["instanceType"] } } } } } }, { "not": { "required": ["model", "models"] } }, { "not": { "required": ["model", "containers"] } }, { "not": { "required": ["model", "variants"] } }, { "not": { "required": ["model", "components"] } }, { "not": { "required": ["models", "containers"] } }, { "not": { "required": ["models", "variants"] } }, { "not": { "required": ["models", "components"] } }, { "not": { "required": ["containers", "variants"] } }, { "not": { "required": ["containers", "components"] } }, { "not": { "required": ["variants", "components"] } }, { "if": { "required": ["target"], "properties": { "target": { "const": "lambda" } } }, "then": { "required": ["function"], "properties": { "endpoint": false, "task": false, "service": false, "job": false, "edge": false } } }, { "if": { "required": ["target"], "properties": { "target": { "const": "fargate" } } }, "then": { "required": ["task"], "properties": { "endpoint": false, "function": false, "api": false, "service": false, "job": false, "edge": false } } }, { "if": { "required": ["target"], "properties": { "target": { "enum": ["ecs", "eks"] } } }, "then": { "required": ["service"], "properties": { "endpoint": false, "function": false, "api": false, "task": false, "job": false, "edge": false } } }, { "if": { "required": ["target"], "properties": { "target": { "const": "aws-batch" } } }, "then": { "required": ["job"], "properties": { "endpoint": false, "function": false, "api": false, "task": false, "service": false, "edge": false } } }, { "if": { "required": ["target"], "properties": { "target": { "const": "greengrass" } } }, "then": { "required": ["edge"], "properties": { "endpoint": false, "function": false, "api": false, "task": false, "service": false, "job": false } } }, { "if": { "properties": { "target": { "const": "sagemaker" } } }, "then": { "properties": { "function": false, "api": false, "task": false, "service": false, "job": false, "edge": false } } }, { "if": { "allOf": [{ "properties": { "target": { "const": "sagemaker" } } }, { "not": { "anyOf": [{ "required": ["function"] }, { "required": ["task"] }, { "required": ["service"] }, { "required": ["job"] }, { "required": ["edge"] }] } }] }, "then": { "required": ["endpoint"] } }], "definitions": { "size": { "type": "string", "pattern": "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" }, "duration": { "type": "string", "pattern": "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" }, "rate": { "type": "string", "pattern": "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$" }, "money": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*k?\\s*USD\\s*/\\s*month\\s*$" }, "percent": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" }, "target": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*(invocations/min|concurrent|backlog|%\\s*(cpu|gpu|memory|utilization))\\s*$" }, "portion": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*(%|instances?|copy|copies)\\s*$" }, "s3Uri": { "type": "string", "pattern": "^(s3|https)://[^/]+(/.*)?$" }, "roleArn": { "type": "string", "pattern": "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$" }, "topicArn": { "type": "string", "pattern": "^arn:aws[a-z-]*:sns:.+$" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" }, "model": { "type": "object", "properties": { "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "role": { "$ref": "#/definitions/roleArn" }, "modelPackage": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/modelPackage" }] }, "dataSource": { "$ref": "#/definitions/dataSource" }, "additionalDataSources": { "type": "array", "items": { "$ref": "#/definitions/additionalDataSource" } }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "metricsEndpoints": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string" }, "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "models": { "type": "object", "required": ["prefix", "image"], "properties": { "prefix": { "$ref": "#/definitions/s3Uri" }, "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "size": { "$ref": "#/definitions/size" }, "role": { "$ref": "#/definitions/roleArn" }, "cache": { "type": "boolean" }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "container": { "type": "object", "properties": { "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "modelPackage": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/modelPackage" }] }, "dataSource": { "$ref": "#/definitions/dataSource" }, "additionalDataSources": { "type": "array", "items": { "$ref": "#/definitions/additionalDataSource" } }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "metricsEndpoints": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string" }, "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "hostname": { "type": "string" }, "mode": { "enum": ["SingleModel", "MultiModel"] } }, "additionalProperties": false }, "variant": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "modelName": { "type": "string" }, "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "modelPackage": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/modelPackage" }] }, "dataSource": { "$ref": "#/definitions/dataSource" }, "additionalDataSources": { "type": "array", "items": { "$ref": "#/definitions/additionalDataSource" } }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "metricsEndpoints": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string" }, "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "weight": { "type": "number" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "instancePools": { "type": "array", "items": { "$ref": "#/definitions/instancePool" } }, "volumeSize": { "$ref": "#/definitions/size" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "provisionTimeout": { "$ref": "#/definitions/duration" }, "inferenceAmi": { "type": "string" }, "routing": { "anyOf": [{ "type": "string", "enum": ["least-outstanding", "random", "prefix-aware", "LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, { "$ref": "#/definitions/routing" }] }, "managedScaling": { "$ref": "#/definitions/managedScaling" }, "capacityReservation": { "$ref": "#/definitions/capacityReservation" }, "autoscaling": { "$ref": "#/definitions/autoscaling" } }, "additionalProperties": false }, "shadow": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "modelName": { "type": "string" }, "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "modelPackage": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/modelPackage" }] }, "dataSource": { "$ref": "#/definitions/dataSource" }, "additionalDataSources": { "type": "array", "items": { "$ref": "#/definitions/additionalDataSource" } }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "metricsEndpoints": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string" }, "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "sampling": { "$ref": "#/definitions/percent" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "instancePools": { "type": "array", "items": { "$ref": "#/definitions/instancePool" } }, "volumeSize": { "$ref": "#/definitions/size" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "provisionTimeout": { "$ref": "#/definitions/duration" }, "inferenceAmi": { "type": "string" }, "routing": { "anyOf": [{ "type": "string", "enum": ["least-outstanding", "random", "prefix-aware", "LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, { "$ref": "#/definitions/routing" }] }, "managedScaling": { "$ref": "#/definitions/managedScaling" }, "capacityReservation": { "$ref": "#/definitions/capacityReservation" } }, "additionalProperties": false }, "component": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "variant": { "type": "string" }, "modelName": { "type": "string" }, "baseComponent": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "copies": { "type": "integer" }, "cpu": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "maxMemory": { "$ref": "#/definitions/size" }, "accelerators": { "type": "number" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "specifications": { "type": "array", "items": { "$ref": "#/definitions/specification" } }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/componentRollout" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "autoscaling": { "type": "object", "required": ["min", "max"], "properties": { "min": { "type": "integer" }, "max": { "type": "integer" }, "target": { "$ref": "#/definitions/target" }, "scaleInCooldown": { "$ref": "#/definitions/duration" }, "scaleOutCooldown": { "$ref": "#/definitions/duration" }, "steps": { "type": "array", "items": { "type": "object", "required": ["add"], "properties": { "from": { "type": "number" }, "to": { "type": "number" }, "add": { "type": "integer" } }, "additionalProperties": false } }, "stepMetric": { "type": "string" }, "stepCooldown": { "$ref": "#/definitions/duration" }, "schedule": { "type": "array", "items": { "type": "object", "required": ["at"], "properties": { "at": { "type": "string", "pattern": "^(cron|rate|at)\\(.+\\)$" }, "timezone": { "type": "string" }, "min": { "type": "integer" }, "max": { "type": "integer" } }, "additionalProperties": false } } }, "additionalProperties": false }, "rollout": { "type": "object", "required": ["strategy"], "properties": { "strategy": { "enum": ["all-at-once", "canary", "linear", "rolling"] }, "size": { "$ref": "#/definitions/portion" }, "wait": { "$ref": "#/definitions/duration" }, "maxDuration": { "$ref": "#/definitions/duration" }, "terminationWait": { "$ref": "#/definitions/duration" }, "rollbackSize": { "$ref": "#/definitions/portion" }, "alarms": { "type": "array", "items": { "type": "string" } } }, "allOf": [{ "if": { "required": ["strategy"], "properties": { "strategy": { "const": "all-at-once" } } }, "then": { "properties": { "size": false } } }, { "if": { "required": ["strategy"], "properties": { "strategy": { "const": "rolling" } } }, "then": { "properties": { "terminationWait": false } }, "else": { "properties": { "rollbackSize": false } } }], "additionalProperties": false }, "dataCapture": { "type": "object", "required": ["destination"], "properties": { "enabled": { "type": "boolean" }, "sampling": { "$ref": "#/definitions/percent" }, "destination": { "$ref": "#/definitions/s3Uri" }, "key": { "type": "string" }, "modes": { "type": "array", "items": { "type": "string", "enum": ["Input", "Output", "InputAndOutput"] } }, "contentTypes": { "type": "object", "properties": { "csv": { "type": "array", "items": { "type": "string" } }, "json": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false } }, "additionalProperties": false }, "notifications": { "type": "object", "properties": { "success": { "$ref": "#/definitions/topicArn" }, "error": { "$ref": "#/definitions/topicArn" } }, "additionalProperties": false }, "realTimeEndpoint": { "type": "object", "required": ["type"], "properties": { "type": { "const": "real-time" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "instancePools": { "type": "array", "items": { "$ref": "#/definitions/instancePool" } }, "volumeSize": { "$ref": "#/definitions/size" }, "dataCapture": { "$ref": "#/definitions/dataCapture" }, "explainer": { "$ref": "#/definitions/explainer" }, "metrics": { "$ref": "#/definitions/metrics" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/rollout" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "provisionTimeout": { "$ref": "#/definitions/duration" }, "inferenceAmi": { "type": "string" }, "routing": { "anyOf": [{ "type": "string", "enum": ["least-outstanding", "random", "prefix-aware", "LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, { "$ref": "#/definitions/routing" }] }, "managedScaling": { "$ref": "#/definitions/managedScaling" }, "capacityReservation": { "$ref": "#/definitions/capacityReservation" }, "streaming": { "type": "boolean" } }, "additionalProperties": false }, "serverlessEndpoint": { "type": "object", "required": ["type", "memory", "maxConcurrency"], "properties": { "type": { "const": "serverless" }, "memory": { "$ref": "#/definitions/size" }, "maxConcurrency": { "type": "integer" }, "provisionedConcurrency": { "type": "integer" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/rollout" } }, "additionalProperties": false }, "asyncEndpoint": { "type": "object", "required": ["type"], "properties": { "type": { "const": "async" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "instancePools": { "type": "array", "items": { "$ref": "#/definitions/instancePool" } }, "volumeSize": { "$ref": "#/definitions/size" }, "output": { "$ref": "#/definitions/s3Uri" }, "failureOutput": { "$ref": "#/definitions/s3Uri" }, "notifications": { "$ref": "#/definitions/notifications" }, "invocationTimeout": { "$ref": "#/definitions/duration" }, "requestTtl": { "$ref": "#/definitions/duration" }, "maxConcurrentInvocationsPerInstance": { "type": "integer" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/rollout" }, "metrics": { "$ref": "#/definitions/metrics" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "provisionTimeout": { "$ref": "#/definitions/duration" }, "inferenceAmi": { "type": "string" }, "routing": { "anyOf": [{ "type": "string", "enum": ["least-outstanding", "random", "prefix-aware", "LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, { "$ref": "#/definitions/routing" }] }, "managedScaling": { "$ref": "#/definitions/managedScaling" }, "capacityReservation": { "$ref": "#/definitions/capacityReservation" } }, "additionalProperties": false }, "batchTransform": { "type": "object", "required": ["type", "instanceType", "input", "output"], "properties": { "type": { "const": "batch" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "input": { "$ref": "#/definitions/s3Uri" }, "dataType": { "enum": ["S3Prefix", "ManifestFile", "AugmentedManifestFile"] }, "contentType": { "type": "string" }, "output": { "$ref": "#/definitions/s3Uri" }, "splitType": { "enum": ["None", "Line", "RecordIO", "TFRecord"] }, "assembleWith": { "enum": ["None", "Line"] }, "batchStrategy": { "enum": ["MultiRecord", "SingleRecord"] }, "maxPayload": { "$ref": "#/definitions/size" }, "maxConcurrentTransforms": { "type": "integer" }, "invocationTimeout": { "$ref": "#/definitions/duration" }, "invocationMaxRetries": { "type": "integer" }, "joinSource": { "enum": ["Input", "None"] }, "inputFilter": { "type": "string" }, "outputFilter": { "type": "string" }, "schedule": { "type": "string", "pattern": "^(cron|rate)\\(.+\\)$" }, "ami": { "type": "string" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "payload": { "anyOf": [{ "$ref": "#/definitions/size" }, { "$ref": "#/definitions/payloadParts" }] }, "payloadParts": { "type": "object", "required": [], "properties": { "request": { "$ref": "#/definitions/size" }, "response": { "$ref": "#/definitions/size" } }, "additionalProperties": false }, "inferenceTime": { "anyOf": [{ "$ref": "#/definitions/duration" }, { "$ref": "#/definitions/inferenceTimeParts" }] }, "inferenceTimeParts": { "type": "object", "required": ["mean"], "properties": { "mean": { "$ref": "#/definitions/duration" }, "p95": { "$ref": "#/definitions/duration" } }, "additionalProperties": false }, "traffic": { "anyOf": [{ "$ref": "#/definitions/rate" }, { "$ref": "#/definitions/trafficParts" }] }, "trafficParts": { "type": "object", "required": ["average"], "properties": { "average": { "$ref": "#/definitions/rate" }, "peak": { "$ref": "#/definitions/rate" }, "pattern": { "enum": ["steady", "business-hours", "spiky", "intermittent"] } }, "additionalProperties": false }, "dataSource": { "type": "object", "required": ["uri"], "properties": { "uri": { "$ref": "#/definitions/s3Uri" }, "dataType": { "enum": ["S3Prefix", "S3Object"] }, "compression": { "enum": ["None", "Gzip"] }, "acceptEula": { "type": "boolean" } }, "additionalProperties": false }, "additionalDataSource": { "type": "object", "required": ["channel", "uri"], "properties": { "channel": { "type": "string" }, "uri": { "$ref": "#/definitions/s3Uri" }, "dataType": { "enum": ["S3Prefix", "S3Object"] }, "compression": { "enum": ["None", "Gzip"] }, "acceptEula": { "type": "boolean" } }, "additionalProperties": false }, "modelPackage": { "type": "object", "properties": { "arn": { "type": "string" }, "group": { "type": "string" }, "approval": { "enum": ["Approved", "Rejected", "PendingManualApproval"] }, "hostingInstanceTypes": { "type": "array", "items": { "type": "string" } }, "transformInstanceTypes": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "instancePool": { "type": "object", "required": ["instanceType"], "properties": { "instanceType": { "$ref": "#/definitions/instanceType" }, "priority": { "type": "integer" }, "modelName": { "type": "string" } }, "additionalProperties": false }, "routing": { "type": "object", "required": ["strategy"], "properties": { "strategy": { "enum": ["least-outstanding", "random", "prefix-aware"] }, "prefixLength": { "type": "integer" }, "concurrencyThreshold": { "type": "integer" } }, "additionalProperties": false }, "managedScaling": { "type": "object", "properties": { "enabled": { "type": "boolean" }, "min": { "type": "integer" }, "max": { "type": "integer" }, "scaleIn": { "type": "object", "required": ["strategy"], "properties": { "strategy": { "enum": ["idle-release", "consolidation"] }, "maximumStepSize": { "type": "integer" }, "cooldown": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "additionalProperties": false }, "capacityReservation": { "type": "object", "required": ["arn"], "properties": { "preference": { "enum": ["capacity-reservations-only"] }, "arn": { "type": "string" } }, "additionalProperties": false }, "explainer": { "type": "object", "properties": { "maxPayload": { "$ref": "#/definitions/size" }, "maxRecordCount": { "type": "integer" }, "shapBaseline": { "type": "string" }, "shapBaselineUri": { "$ref": "#/definitions/s3Uri" }, "featureHeaders": { "type": "array", "items": { "type": "string" } }, "featureTypes": { "type": "array", "items": { "type": "string", "enum": ["numerical", "categorical", "text"] } } }, "additionalProperties": false }, "metrics": { "type": "object", "properties": { "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false }, "componentRollout": { "type": "object", "properties": { "size": { "$ref": "#/definitions/portion" }, "wait": { "$ref": "#/definitions/duration" }, "maxDuration": { "$ref": "#/definitions/duration" }, "rollbackSize": { "$ref": "#/definitions/portion" }, "alarms": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "specification": { "type": "object", "properties": { "instanceType": { "$ref": "#/definitions/instanceType" }, "modelName": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "cpu": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "maxMemory": { "$ref": "#/definitions/size" }, "accelerators": { "type": "number" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "experimentVariant": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "modelName": { "type": "string" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" } }, "additionalProperties": false }, "function": { "type": "object", "properties": { "memory": { "$ref": "#/definitions/size" }, "timeout": { "$ref": "#/definitions/duration" }, "storage": { "$ref": "#/definitions/size" }, "architecture": { "type": "string" }, "layers": { "type": "array", "items": { "type": "string" } }, "imageSize": { "$ref": "#/definitions/size" }, "unzippedSize": { "$ref": "#/definitions/size" }, "reservedConcurrency": { "type": "integer" }, "provisionedConcurrency": { "type": "integer" }, "gpu": { "type": "boolean" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false }, "api": { "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["rest", "http"] }, "timeout": { "$ref": "#/definitions/duration" } }, "additionalProperties": false }, "task": { "type": "object", "properties": { "tasks": { "type": "integer" }, "architecture": { "enum": ["x86_64", "arm64"] }, "vcpus": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "storage": { "$ref": "#/definitions/size" }, "gpus": { "type": "integer" }, "networkMode": { "type": "string" }, "privileged": { "type": "boolean" } }, "additionalProperties": false }, "job": { "type": "object", "properties": { "platform": { "enum": ["ec2", "fargate"] }, "architecture": { "enum": ["x86_64", "arm64"] }, "arraySize": { "type": "integer" }, "vcpus": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "gpus": { "type": "integer" }, "attempts": { "type": "integer" }, "timeout": { "$ref": "#/definitions/duration" }, "computeEnvironments": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "service": { "type": "object", "properties": { "instanceType": { "type": "string", "pattern": "^(?!ml\\.)[a-z][a-z0-9-]*\\.[a-z0-9-]+$" }, "instanceCount": { "type": "integer" }, "tasks": { "type": "integer" }, "autoscaling": { "type": "object", "properties": { "min": { "type": "integer" }, "max": { "type": "integer" }, "target": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*%\\s*cpu\\s*$" } }, "required": ["min", "max"], "additionalProperties": false }, "vcpus": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "gpus": { "type": "integer" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "required": ["instanceType"], "additionalProperties": false }, "edge": { "type": "object", "properties": { "runtime": { "enum": ["onnx", "neo"] }, "version": { "type": "string" } }, "required": ["runtime"], "additionalProperties": false } } };
const schema151 = { "type": "object", "properties": { "runtime": { "enum": ["onnx", "neo"] }, "version": { "type": "string" } }, "required": ["runtime"], "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-z]{2}(-[a-z]+)+-\\d$", "u");
const pattern2 = new RegExp("^arn:aws[a-z-]*:iam::\\d{12}:role/.+$", "u");
const pattern9 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$", "u");
const pattern116 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*k?\\s*USD\\s*/\\s*month\\s*$", "u");
const pattern117 = new RegExp("^(cron\\(.+\\)|NOW)$", "u");
const pattern22 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$", "u");
const pattern3 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$", "u");
const pattern38 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*%\\s*$", "u");
const schema13 = { "type": "object", "properties": { "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "role": { "$ref": "#/definitions/roleArn" }, "modelPackage": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/modelPackage" }] }, "dataSource": { "$ref": "#/definitions/dataSource" }, "additionalDataSources": { "type": "array", "items": { "$ref": "#/definitions/additionalDataSource" } }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "metricsEndpoints": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string" }, "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
const schema18 = { "type": "object", "properties": { "arn": { "type": "string" }, "group": { "type": "string" }, "approval": { "enum": ["Approved", "Rejected", "PendingManualApproval"] }, "hostingInstanceTypes": { "type": "array", "items": { "type": "string" } }, "transformInstanceTypes": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false };
const pattern4 = new RegExp("^(s3|https)://[^/]+(/.*)?$", "u");
const schema19 = { "type": "object", "required": ["uri"], "properties": { "uri": { "$ref": "#/definitions/s3Uri" }, "dataType": { "enum": ["S3Prefix", "S3Object"] }, "compression": { "enum": ["None", "Gzip"] }, "acceptEula": { "type": "boolean" } }, "additionalProperties": false };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "uri" || key0 === "dataType" || key0 === "compression" || key0 === "acceptEula")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.uri !== void 0) {
      let data0 = data.uri;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/uri", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/uri", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.dataType !== void 0) {
      let data1 = data.dataType;
      if (!(data1 === "S3Prefix" || data1 === "S3Object")) {
        const err4 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema19.properties.dataType.enum } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.compression !== void 0) {
      let data2 = data.compression;
      if (!(data2 === "None" || data2 === "Gzip")) {
        const err5 = { instancePath: instancePath + "/compression", schemaPath: "#/properties/compression/enum", keyword: "enum", params: { allowedValues: schema19.properties.compression.enum } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.acceptEula !== void 0) {
      if (typeof data.acceptEula !== "boolean") {
        const err6 = { instancePath: instancePath + "/acceptEula", schemaPath: "#/properties/acceptEula/type", keyword: "type", params: { type: "boolean" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err7);
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
const schema21 = { "type": "object", "required": ["channel", "uri"], "properties": { "channel": { "type": "string" }, "uri": { "$ref": "#/definitions/s3Uri" }, "dataType": { "enum": ["S3Prefix", "S3Object"] }, "compression": { "enum": ["None", "Gzip"] }, "acceptEula": { "type": "boolean" } }, "additionalProperties": false };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    if (data.uri === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors = added(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "channel" || key0 === "uri" || key0 === "dataType" || key0 === "compression" || key0 === "acceptEula")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.channel !== void 0) {
      if (typeof data.channel !== "string") {
        const err3 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.uri !== void 0) {
      let data1 = data.uri;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/uri", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/uri", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.dataType !== void 0) {
      let data2 = data.dataType;
      if (!(data2 === "S3Prefix" || data2 === "S3Object")) {
        const err6 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema21.properties.dataType.enum } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.compression !== void 0) {
      let data3 = data.compression;
      if (!(data3 === "None" || data3 === "Gzip")) {
        const err7 = { instancePath: instancePath + "/compression", schemaPath: "#/properties/compression/enum", keyword: "enum", params: { allowedValues: schema21.properties.compression.enum } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.acceptEula !== void 0) {
      if (typeof data.acceptEula !== "boolean") {
        const err8 = { instancePath: instancePath + "/acceptEula", schemaPath: "#/properties/acceptEula/type", keyword: "type", params: { type: "boolean" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err9);
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema13.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err1 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.imageSize !== void 0) {
      let data1 = data.imageSize;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err2 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data2 = data.artifact;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data4 = data.role;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err8 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$" } };
          vErrors = added(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err9);
        errors++;
      }
    }
    if (data.modelPackage !== void 0) {
      let data5 = data.modelPackage;
      const _errs17 = errors;
      let valid5 = false;
      const _errs18 = errors;
      if (typeof data5 !== "string") {
        const err10 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
      var _valid0 = _errs18 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs20 = errors;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          for (const key1 in data5) {
            if (!(key1 === "arn" || key1 === "group" || key1 === "approval" || key1 === "hostingInstanceTypes" || key1 === "transformInstanceTypes")) {
              const err11 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/definitions/modelPackage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors = added(vErrors, err11);
              errors++;
            }
          }
          if (data5.arn !== void 0) {
            if (typeof data5.arn !== "string") {
              const err12 = { instancePath: instancePath + "/modelPackage/arn", schemaPath: "#/definitions/modelPackage/properties/arn/type", keyword: "type", params: { type: "string" } };
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
          if (data5.group !== void 0) {
            if (typeof data5.group !== "string") {
              const err13 = { instancePath: instancePath + "/modelPackage/group", schemaPath: "#/definitions/modelPackage/properties/group/type", keyword: "type", params: { type: "string" } };
              vErrors = added(vErrors, err13);
              errors++;
            }
          }
          if (data5.approval !== void 0) {
            let data8 = data5.approval;
            if (!(data8 === "Approved" || data8 === "Rejected" || data8 === "PendingManualApproval")) {
              const err14 = { instancePath: instancePath + "/modelPackage/approval", schemaPath: "#/definitions/modelPackage/properties/approval/enum", keyword: "enum", params: { allowedValues: schema18.properties.approval.enum } };
              vErrors = added(vErrors, err14);
              errors++;
            }
          }
          if (data5.hostingInstanceTypes !== void 0) {
            let data9 = data5.hostingInstanceTypes;
            if (Array.isArray(data9)) {
              const len0 = data9.length;
              for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data9[i0] !== "string") {
                  const err15 = { instancePath: instancePath + "/modelPackage/hostingInstanceTypes/" + i0, schemaPath: "#/definitions/modelPackage/properties/hostingInstanceTypes/items/type", keyword: "type", params: { type: "string" } };
                  vErrors = added(vErrors, err15);
                  errors++;
                }
              }
            } else {
              const err16 = { instancePath: instancePath + "/modelPackage/hostingInstanceTypes", schemaPath: "#/definitions/modelPackage/properties/hostingInstanceTypes/type", keyword: "type", params: { type: "array" } };
              vErrors = added(vErrors, err16);
              errors++;
            }
          }
          if (data5.transformInstanceTypes !== void 0) {
            let data11 = data5.transformInstanceTypes;
            if (Array.isArray(data11)) {
              const len1 = data11.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data11[i1] !== "string") {
                  const err17 = { instancePath: instancePath + "/modelPackage/transformInstanceTypes/" + i1, schemaPath: "#/definitions/modelPackage/properties/transformInstanceTypes/items/type", keyword: "type", params: { type: "string" } };
                  vErrors = added(vErrors, err17);
                  errors++;
                }
              }
            } else {
              const err18 = { instancePath: instancePath + "/modelPackage/transformInstanceTypes", schemaPath: "#/definitions/modelPackage/properties/transformInstanceTypes/type", keyword: "type", params: { type: "array" } };
              vErrors = added(vErrors, err18);
              errors++;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/definitions/modelPackage/type", keyword: "type", params: { type: "object" } };
          vErrors = added(vErrors, err19);
          errors++;
        }
        var _valid0 = _errs20 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err20 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/anyOf", keyword: "anyOf", params: {} };
        vErrors = added(vErrors, err20);
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dataSource !== void 0) {
      if (!validate12(data.dataSource, { instancePath: instancePath + "/dataSource", parentData: data, parentDataProperty: "dataSource", rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataSources !== void 0) {
      let data14 = data.additionalDataSources;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate14(data14[i2], { instancePath: instancePath + "/additionalDataSources/" + i2, parentData: data14, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/additionalDataSources", schemaPath: "#/properties/additionalDataSources/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err21);
        errors++;
      }
    }
    if (data.repositoryAccess !== void 0) {
      let data16 = data.repositoryAccess;
      if (!(data16 === "Platform" || data16 === "Vpc")) {
        const err22 = { instancePath: instancePath + "/repositoryAccess", schemaPath: "#/properties/repositoryAccess/enum", keyword: "enum", params: { allowedValues: schema13.properties.repositoryAccess.enum } };
        vErrors = added(vErrors, err22);
        errors++;
      }
    }
    if (data.repositoryCredentials !== void 0) {
      if (typeof data.repositoryCredentials !== "string") {
        const err23 = { instancePath: instancePath + "/repositoryCredentials", schemaPath: "#/properties/repositoryCredentials/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err23);
        errors++;
      }
    }
    if (data.metricsEndpoints !== void 0) {
      let data18 = data.metricsEndpoints;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.path === void 0) {
              const err24 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/required", keyword: "required", params: { missingProperty: "path" } };
              vErrors = added(vErrors, err24);
              errors++;
            }
            for (const key2 in data19) {
              if (!(key2 === "path" || key2 === "publishFrequency")) {
                const err25 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors = added(vErrors, err25);
                errors++;
              }
            }
            if (data19.path !== void 0) {
              if (typeof data19.path !== "string") {
                const err26 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/path", schemaPath: "#/properties/metricsEndpoints/items/properties/path/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err26);
                errors++;
              }
            }
            if (data19.publishFrequency !== void 0) {
              let data21 = data19.publishFrequency;
              if (typeof data21 === "string") {
                if (!pattern9.test(data21)) {
                  const err27 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/publishFrequency", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
                  vErrors = added(vErrors, err27);
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/publishFrequency", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err28);
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/type", keyword: "type", params: { type: "object" } };
            vErrors = added(vErrors, err29);
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/metricsEndpoints", schemaPath: "#/properties/metricsEndpoints/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err30);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data22 = data.environment;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key3 in data22) {
          let data23 = data22[key3];
          if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23)) && typeof data23 !== "boolean") {
            const err31 = { instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema13.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err31);
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err32);
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err33);
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
const schema24 = { "type": "object", "required": ["prefix", "image"], "properties": { "prefix": { "$ref": "#/definitions/s3Uri" }, "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "size": { "$ref": "#/definitions/size" }, "role": { "$ref": "#/definitions/roleArn" }, "cache": { "type": "boolean" }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefix === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefix" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    if (data.image === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      vErrors = added(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema24.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.prefix !== void 0) {
      let data0 = data.prefix;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/prefix", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/prefix", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err5 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.imageSize !== void 0) {
      let data2 = data.imageSize;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err6 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err8 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err9);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data4 = data.role;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err10 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$" } };
          vErrors = added(vErrors, err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err11);
        errors++;
      }
    }
    if (data.cache !== void 0) {
      if (typeof data.cache !== "boolean") {
        const err12 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "boolean" } };
        vErrors = added(vErrors, err12);
        errors++;
      }
    }
    if (data.repositoryAccess !== void 0) {
      let data6 = data.repositoryAccess;
      if (!(data6 === "Platform" || data6 === "Vpc")) {
        const err13 = { instancePath: instancePath + "/repositoryAccess", schemaPath: "#/properties/repositoryAccess/enum", keyword: "enum", params: { allowedValues: schema24.properties.repositoryAccess.enum } };
        vErrors = added(vErrors, err13);
        errors++;
      }
    }
    if (data.repositoryCredentials !== void 0) {
      if (typeof data.repositoryCredentials !== "string") {
        const err14 = { instancePath: instancePath + "/repositoryCredentials", schemaPath: "#/properties/repositoryCredentials/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data8 = data.environment;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          let data9 = data8[key1];
          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
            const err15 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema24.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err15);
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err17);
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
const schema29 = { "type": "object", "properties": { "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "modelPackage": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/modelPackage" }] }, "dataSource": { "$ref": "#/definitions/dataSource" }, "additionalDataSources": { "type": "array", "items": { "$ref": "#/definitions/additionalDataSource" } }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "metricsEndpoints": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string" }, "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "hostname": { "type": "string" }, "mode": { "enum": ["SingleModel", "MultiModel"] } }, "additionalProperties": false };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema29.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err1 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.imageSize !== void 0) {
      let data1 = data.imageSize;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err2 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data2 = data.artifact;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.modelPackage !== void 0) {
      let data4 = data.modelPackage;
      const _errs14 = errors;
      let valid4 = false;
      const _errs15 = errors;
      if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
      var _valid0 = _errs15 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        const _errs17 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          for (const key1 in data4) {
            if (!(key1 === "arn" || key1 === "group" || key1 === "approval" || key1 === "hostingInstanceTypes" || key1 === "transformInstanceTypes")) {
              const err9 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/definitions/modelPackage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors = added(vErrors, err9);
              errors++;
            }
          }
          if (data4.arn !== void 0) {
            if (typeof data4.arn !== "string") {
              const err10 = { instancePath: instancePath + "/modelPackage/arn", schemaPath: "#/definitions/modelPackage/properties/arn/type", keyword: "type", params: { type: "string" } };
              vErrors = added(vErrors, err10);
              errors++;
            }
          }
          if (data4.group !== void 0) {
            if (typeof data4.group !== "string") {
              const err11 = { instancePath: instancePath + "/modelPackage/group", schemaPath: "#/definitions/modelPackage/properties/group/type", keyword: "type", params: { type: "string" } };
              vErrors = added(vErrors, err11);
              errors++;
            }
          }
          if (data4.approval !== void 0) {
            let data7 = data4.approval;
            if (!(data7 === "Approved" || data7 === "Rejected" || data7 === "PendingManualApproval")) {
              const err12 = { instancePath: instancePath + "/modelPackage/approval", schemaPath: "#/definitions/modelPackage/properties/approval/enum", keyword: "enum", params: { allowedValues: schema18.properties.approval.enum } };
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
          if (data4.hostingInstanceTypes !== void 0) {
            let data8 = data4.hostingInstanceTypes;
            if (Array.isArray(data8)) {
              const len0 = data8.length;
              for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data8[i0] !== "string") {
                  const err13 = { instancePath: instancePath + "/modelPackage/hostingInstanceTypes/" + i0, schemaPath: "#/definitions/modelPackage/properties/hostingInstanceTypes/items/type", keyword: "type", params: { type: "string" } };
                  vErrors = added(vErrors, err13);
                  errors++;
                }
              }
            } else {
              const err14 = { instancePath: instancePath + "/modelPackage/hostingInstanceTypes", schemaPath: "#/definitions/modelPackage/properties/hostingInstanceTypes/type", keyword: "type", params: { type: "array" } };
              vErrors = added(vErrors, err14);
              errors++;
            }
          }
          if (data4.transformInstanceTypes !== void 0) {
            let data10 = data4.transformInstanceTypes;
            if (Array.isArray(data10)) {
              const len1 = data10.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data10[i1] !== "string") {
                  const err15 = { instancePath: instancePath + "/modelPackage/transformInstanceTypes/" + i1, schemaPath: "#/definitions/modelPackage/properties/transformInstanceTypes/items/type", keyword: "type", params: { type: "string" } };
                  vErrors = added(vErrors, err15);
                  errors++;
                }
              }
            } else {
              const err16 = { instancePath: instancePath + "/modelPackage/transformInstanceTypes", schemaPath: "#/definitions/modelPackage/properties/transformInstanceTypes/type", keyword: "type", params: { type: "array" } };
              vErrors = added(vErrors, err16);
              errors++;
            }
          }
        } else {
          const err17 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/definitions/modelPackage/type", keyword: "type", params: { type: "object" } };
          vErrors = added(vErrors, err17);
          errors++;
        }
        var _valid0 = _errs17 === errors;
        valid4 = valid4 || _valid0;
      }
      if (!valid4) {
        const err18 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/anyOf", keyword: "anyOf", params: {} };
        vErrors = added(vErrors, err18);
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dataSource !== void 0) {
      if (!validate12(data.dataSource, { instancePath: instancePath + "/dataSource", parentData: data, parentDataProperty: "dataSource", rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataSources !== void 0) {
      let data13 = data.additionalDataSources;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate14(data13[i2], { instancePath: instancePath + "/additionalDataSources/" + i2, parentData: data13, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/additionalDataSources", schemaPath: "#/properties/additionalDataSources/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err19);
        errors++;
      }
    }
    if (data.repositoryAccess !== void 0) {
      let data15 = data.repositoryAccess;
      if (!(data15 === "Platform" || data15 === "Vpc")) {
        const err20 = { instancePath: instancePath + "/repositoryAccess", schemaPath: "#/properties/repositoryAccess/enum", keyword: "enum", params: { allowedValues: schema29.properties.repositoryAccess.enum } };
        vErrors = added(vErrors, err20);
        errors++;
      }
    }
    if (data.repositoryCredentials !== void 0) {
      if (typeof data.repositoryCredentials !== "string") {
        const err21 = { instancePath: instancePath + "/repositoryCredentials", schemaPath: "#/properties/repositoryCredentials/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err21);
        errors++;
      }
    }
    if (data.metricsEndpoints !== void 0) {
      let data17 = data.metricsEndpoints;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data18 = data17[i3];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.path === void 0) {
              const err22 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/required", keyword: "required", params: { missingProperty: "path" } };
              vErrors = added(vErrors, err22);
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "path" || key2 === "publishFrequency")) {
                const err23 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors = added(vErrors, err23);
                errors++;
              }
            }
            if (data18.path !== void 0) {
              if (typeof data18.path !== "string") {
                const err24 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/path", schemaPath: "#/properties/metricsEndpoints/items/properties/path/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err24);
                errors++;
              }
            }
            if (data18.publishFrequency !== void 0) {
              let data20 = data18.publishFrequency;
              if (typeof data20 === "string") {
                if (!pattern9.test(data20)) {
                  const err25 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/publishFrequency", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
                  vErrors = added(vErrors, err25);
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/publishFrequency", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err26);
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/type", keyword: "type", params: { type: "object" } };
            vErrors = added(vErrors, err27);
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/metricsEndpoints", schemaPath: "#/properties/metricsEndpoints/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err28);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data21 = data.environment;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key3 in data21) {
          let data22 = data21[key3];
          if (typeof data22 !== "string" && !(typeof data22 == "number" && isFinite(data22)) && typeof data22 !== "boolean") {
            const err29 = { instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema29.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err29);
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err30);
        errors++;
      }
    }
    if (data.hostname !== void 0) {
      if (typeof data.hostname !== "string") {
        const err31 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err31);
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data24 = data.mode;
      if (!(data24 === "SingleModel" || data24 === "MultiModel")) {
        const err32 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema29.properties.mode.enum } };
        vErrors = added(vErrors, err32);
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err33);
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
const schema35 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "modelName": { "type": "string" }, "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "modelPackage": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/modelPackage" }] }, "dataSource": { "$ref": "#/definitions/dataSource" }, "additionalDataSources": { "type": "array", "items": { "$ref": "#/definitions/additionalDataSource" } }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "metricsEndpoints": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string" }, "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "weight": { "type": "number" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "instancePools": { "type": "array", "items": { "$ref": "#/definitions/instancePool" } }, "volumeSize": { "$ref": "#/definitions/size" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "provisionTimeout": { "$ref": "#/definitions/duration" }, "inferenceAmi": { "type": "string" }, "routing": { "anyOf": [{ "type": "string", "enum": ["least-outstanding", "random", "prefix-aware", "LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, { "$ref": "#/definitions/routing" }] }, "managedScaling": { "$ref": "#/definitions/managedScaling" }, "capacityReservation": { "$ref": "#/definitions/capacityReservation" }, "autoscaling": { "$ref": "#/definitions/autoscaling" } }, "additionalProperties": false };
const schema48 = { "type": "object", "required": ["strategy"], "properties": { "strategy": { "enum": ["least-outstanding", "random", "prefix-aware"] }, "prefixLength": { "type": "integer" }, "concurrencyThreshold": { "type": "integer" } }, "additionalProperties": false };
const schema51 = { "type": "object", "required": ["arn"], "properties": { "preference": { "enum": ["capacity-reservations-only"] }, "arn": { "type": "string" } }, "additionalProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instanceType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instanceType" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "instanceType" || key0 === "priority" || key0 === "modelName")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data0 = data.instanceType;
      if (typeof data0 === "string") {
        if (!pattern22.test(data0)) {
          const err2 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data1 = data.priority;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.modelName !== void 0) {
      if (typeof data.modelName !== "string") {
        const err5 = { instancePath: instancePath + "/modelName", schemaPath: "#/properties/modelName/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err6);
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
const schema49 = { "type": "object", "properties": { "enabled": { "type": "boolean" }, "min": { "type": "integer" }, "max": { "type": "integer" }, "scaleIn": { "type": "object", "required": ["strategy"], "properties": { "strategy": { "enum": ["idle-release", "consolidation"] }, "maximumStepSize": { "type": "integer" }, "cooldown": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "additionalProperties": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "min" || key0 === "max" || key0 === "scaleIn")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err1 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.scaleIn !== void 0) {
      let data3 = data.scaleIn;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.strategy === void 0) {
          const err4 = { instancePath: instancePath + "/scaleIn", schemaPath: "#/properties/scaleIn/required", keyword: "required", params: { missingProperty: "strategy" } };
          vErrors = added(vErrors, err4);
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "strategy" || key1 === "maximumStepSize" || key1 === "cooldown")) {
            const err5 = { instancePath: instancePath + "/scaleIn", schemaPath: "#/properties/scaleIn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors = added(vErrors, err5);
            errors++;
          }
        }
        if (data3.strategy !== void 0) {
          let data4 = data3.strategy;
          if (!(data4 === "idle-release" || data4 === "consolidation")) {
            const err6 = { instancePath: instancePath + "/scaleIn/strategy", schemaPath: "#/properties/scaleIn/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema49.properties.scaleIn.properties.strategy.enum } };
            vErrors = added(vErrors, err6);
            errors++;
          }
        }
        if (data3.maximumStepSize !== void 0) {
          let data5 = data3.maximumStepSize;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err7 = { instancePath: instancePath + "/scaleIn/maximumStepSize", schemaPath: "#/properties/scaleIn/properties/maximumStepSize/type", keyword: "type", params: { type: "integer" } };
            vErrors = added(vErrors, err7);
            errors++;
          }
        }
        if (data3.cooldown !== void 0) {
          let data6 = data3.cooldown;
          if (typeof data6 === "string") {
            if (!pattern9.test(data6)) {
              const err8 = { instancePath: instancePath + "/scaleIn/cooldown", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
              vErrors = added(vErrors, err8);
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/scaleIn/cooldown", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err9);
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/scaleIn", schemaPath: "#/properties/scaleIn/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err11);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
const schema52 = { "type": "object", "required": ["min", "max"], "properties": { "min": { "type": "integer" }, "max": { "type": "integer" }, "target": { "$ref": "#/definitions/target" }, "scaleInCooldown": { "$ref": "#/definitions/duration" }, "scaleOutCooldown": { "$ref": "#/definitions/duration" }, "steps": { "type": "array", "items": { "type": "object", "required": ["add"], "properties": { "from": { "type": "number" }, "to": { "type": "number" }, "add": { "type": "integer" } }, "additionalProperties": false } }, "stepMetric": { "type": "string" }, "stepCooldown": { "$ref": "#/definitions/duration" }, "schedule": { "type": "array", "items": { "type": "object", "required": ["at"], "properties": { "at": { "type": "string", "pattern": "^(cron|rate|at)\\(.+\\)$" }, "timezone": { "type": "string" }, "min": { "type": "integer" }, "max": { "type": "integer" } }, "additionalProperties": false } } }, "additionalProperties": false };
const pattern29 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(invocations/min|concurrent|backlog|%\\s*(cpu|gpu|memory|utilization))\\s*$", "u");
const pattern33 = new RegExp("^(cron|rate|at)\\(.+\\)$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.min === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    if (data.max === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" } };
      vErrors = added(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema52.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 === "string") {
        if (!pattern29.test(data2)) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/target/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(invocations/min|concurrent|backlog|%\\s*(cpu|gpu|memory|utilization))\\s*$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/target", schemaPath: "#/definitions/target/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.scaleInCooldown !== void 0) {
      let data3 = data.scaleInCooldown;
      if (typeof data3 === "string") {
        if (!pattern9.test(data3)) {
          const err7 = { instancePath: instancePath + "/scaleInCooldown", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/scaleInCooldown", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.scaleOutCooldown !== void 0) {
      let data4 = data.scaleOutCooldown;
      if (typeof data4 === "string") {
        if (!pattern9.test(data4)) {
          const err9 = { instancePath: instancePath + "/scaleOutCooldown", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/scaleOutCooldown", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
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
              vErrors = added(vErrors, err11);
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "from" || key1 === "to" || key1 === "add")) {
                const err12 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors = added(vErrors, err12);
                errors++;
              }
            }
            if (data6.from !== void 0) {
              let data7 = data6.from;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                const err13 = { instancePath: instancePath + "/steps/" + i0 + "/from", schemaPath: "#/properties/steps/items/properties/from/type", keyword: "type", params: { type: "number" } };
                vErrors = added(vErrors, err13);
                errors++;
              }
            }
            if (data6.to !== void 0) {
              let data8 = data6.to;
              if (!(typeof data8 == "number" && isFinite(data8))) {
                const err14 = { instancePath: instancePath + "/steps/" + i0 + "/to", schemaPath: "#/properties/steps/items/properties/to/type", keyword: "type", params: { type: "number" } };
                vErrors = added(vErrors, err14);
                errors++;
              }
            }
            if (data6.add !== void 0) {
              let data9 = data6.add;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err15 = { instancePath: instancePath + "/steps/" + i0 + "/add", schemaPath: "#/properties/steps/items/properties/add/type", keyword: "type", params: { type: "integer" } };
                vErrors = added(vErrors, err15);
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } };
            vErrors = added(vErrors, err16);
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err17);
        errors++;
      }
    }
    if (data.stepMetric !== void 0) {
      if (typeof data.stepMetric !== "string") {
        const err18 = { instancePath: instancePath + "/stepMetric", schemaPath: "#/properties/stepMetric/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err18);
        errors++;
      }
    }
    if (data.stepCooldown !== void 0) {
      let data11 = data.stepCooldown;
      if (typeof data11 === "string") {
        if (!pattern9.test(data11)) {
          const err19 = { instancePath: instancePath + "/stepCooldown", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/stepCooldown", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err20);
        errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data12 = data.schedule;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.at === void 0) {
              const err21 = { instancePath: instancePath + "/schedule/" + i1, schemaPath: "#/properties/schedule/items/required", keyword: "required", params: { missingProperty: "at" } };
              vErrors = added(vErrors, err21);
              errors++;
            }
            for (const key2 in data13) {
              if (!(key2 === "at" || key2 === "timezone" || key2 === "min" || key2 === "max")) {
                const err22 = { instancePath: instancePath + "/schedule/" + i1, schemaPath: "#/properties/schedule/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors = added(vErrors, err22);
                errors++;
              }
            }
            if (data13.at !== void 0) {
              let data14 = data13.at;
              if (typeof data14 === "string") {
                if (!pattern33.test(data14)) {
                  const err23 = { instancePath: instancePath + "/schedule/" + i1 + "/at", schemaPath: "#/properties/schedule/items/properties/at/pattern", keyword: "pattern", params: { pattern: "^(cron|rate|at)\\(.+\\)$" } };
                  vErrors = added(vErrors, err23);
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/schedule/" + i1 + "/at", schemaPath: "#/properties/schedule/items/properties/at/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err24);
                errors++;
              }
            }
            if (data13.timezone !== void 0) {
              if (typeof data13.timezone !== "string") {
                const err25 = { instancePath: instancePath + "/schedule/" + i1 + "/timezone", schemaPath: "#/properties/schedule/items/properties/timezone/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err25);
                errors++;
              }
            }
            if (data13.min !== void 0) {
              let data16 = data13.min;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err26 = { instancePath: instancePath + "/schedule/" + i1 + "/min", schemaPath: "#/properties/schedule/items/properties/min/type", keyword: "type", params: { type: "integer" } };
                vErrors = added(vErrors, err26);
                errors++;
              }
            }
            if (data13.max !== void 0) {
              let data17 = data13.max;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err27 = { instancePath: instancePath + "/schedule/" + i1 + "/max", schemaPath: "#/properties/schedule/items/properties/max/type", keyword: "type", params: { type: "integer" } };
                vErrors = added(vErrors, err27);
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/schedule/" + i1, schemaPath: "#/properties/schedule/items/type", keyword: "type", params: { type: "object" } };
            vErrors = added(vErrors, err28);
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err29);
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err30);
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema35.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.modelName !== void 0) {
      if (typeof data.modelName !== "string") {
        const err3 = { instancePath: instancePath + "/modelName", schemaPath: "#/properties/modelName/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err4 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.imageSize !== void 0) {
      let data3 = data.imageSize;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err5 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data4 = data.artifact;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err7 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err9 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.modelPackage !== void 0) {
      let data6 = data.modelPackage;
      const _errs18 = errors;
      let valid4 = false;
      const _errs19 = errors;
      if (typeof data6 !== "string") {
        const err11 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err11);
        errors++;
      }
      var _valid0 = _errs19 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        const _errs21 = errors;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
          for (const key1 in data6) {
            if (!(key1 === "arn" || key1 === "group" || key1 === "approval" || key1 === "hostingInstanceTypes" || key1 === "transformInstanceTypes")) {
              const err12 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/definitions/modelPackage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
          if (data6.arn !== void 0) {
            if (typeof data6.arn !== "string") {
              const err13 = { instancePath: instancePath + "/modelPackage/arn", schemaPath: "#/definitions/modelPackage/properties/arn/type", keyword: "type", params: { type: "string" } };
              vErrors = added(vErrors, err13);
              errors++;
            }
          }
          if (data6.group !== void 0) {
            if (typeof data6.group !== "string") {
              const err14 = { instancePath: instancePath + "/modelPackage/group", schemaPath: "#/definitions/modelPackage/properties/group/type", keyword: "type", params: { type: "string" } };
              vErrors = added(vErrors, err14);
              errors++;
            }
          }
          if (data6.approval !== void 0) {
            let data9 = data6.approval;
            if (!(data9 === "Approved" || data9 === "Rejected" || data9 === "PendingManualApproval")) {
              const err15 = { instancePath: instancePath + "/modelPackage/approval", schemaPath: "#/definitions/modelPackage/properties/approval/enum", keyword: "enum", params: { allowedValues: schema18.properties.approval.enum } };
              vErrors = added(vErrors, err15);
              errors++;
            }
          }
          if (data6.hostingInstanceTypes !== void 0) {
            let data10 = data6.hostingInstanceTypes;
            if (Array.isArray(data10)) {
              const len0 = data10.length;
              for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data10[i0] !== "string") {
                  const err16 = { instancePath: instancePath + "/modelPackage/hostingInstanceTypes/" + i0, schemaPath: "#/definitions/modelPackage/properties/hostingInstanceTypes/items/type", keyword: "type", params: { type: "string" } };
                  vErrors = added(vErrors, err16);
                  errors++;
                }
              }
            } else {
              const err17 = { instancePath: instancePath + "/modelPackage/hostingInstanceTypes", schemaPath: "#/definitions/modelPackage/properties/hostingInstanceTypes/type", keyword: "type", params: { type: "array" } };
              vErrors = added(vErrors, err17);
              errors++;
            }
          }
          if (data6.transformInstanceTypes !== void 0) {
            let data12 = data6.transformInstanceTypes;
            if (Array.isArray(data12)) {
              const len1 = data12.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data12[i1] !== "string") {
                  const err18 = { instancePath: instancePath + "/modelPackage/transformInstanceTypes/" + i1, schemaPath: "#/definitions/modelPackage/properties/transformInstanceTypes/items/type", keyword: "type", params: { type: "string" } };
                  vErrors = added(vErrors, err18);
                  errors++;
                }
              }
            } else {
              const err19 = { instancePath: instancePath + "/modelPackage/transformInstanceTypes", schemaPath: "#/definitions/modelPackage/properties/transformInstanceTypes/type", keyword: "type", params: { type: "array" } };
              vErrors = added(vErrors, err19);
              errors++;
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/definitions/modelPackage/type", keyword: "type", params: { type: "object" } };
          vErrors = added(vErrors, err20);
          errors++;
        }
        var _valid0 = _errs21 === errors;
        valid4 = valid4 || _valid0;
      }
      if (!valid4) {
        const err21 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/anyOf", keyword: "anyOf", params: {} };
        vErrors = added(vErrors, err21);
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dataSource !== void 0) {
      if (!validate12(data.dataSource, { instancePath: instancePath + "/dataSource", parentData: data, parentDataProperty: "dataSource", rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataSources !== void 0) {
      let data15 = data.additionalDataSources;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate14(data15[i2], { instancePath: instancePath + "/additionalDataSources/" + i2, parentData: data15, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/additionalDataSources", schemaPath: "#/properties/additionalDataSources/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err22);
        errors++;
      }
    }
    if (data.repositoryAccess !== void 0) {
      let data17 = data.repositoryAccess;
      if (!(data17 === "Platform" || data17 === "Vpc")) {
        const err23 = { instancePath: instancePath + "/repositoryAccess", schemaPath: "#/properties/repositoryAccess/enum", keyword: "enum", params: { allowedValues: schema35.properties.repositoryAccess.enum } };
        vErrors = added(vErrors, err23);
        errors++;
      }
    }
    if (data.repositoryCredentials !== void 0) {
      if (typeof data.repositoryCredentials !== "string") {
        const err24 = { instancePath: instancePath + "/repositoryCredentials", schemaPath: "#/properties/repositoryCredentials/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err24);
        errors++;
      }
    }
    if (data.metricsEndpoints !== void 0) {
      let data19 = data.metricsEndpoints;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data20 = data19[i3];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.path === void 0) {
              const err25 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/required", keyword: "required", params: { missingProperty: "path" } };
              vErrors = added(vErrors, err25);
              errors++;
            }
            for (const key2 in data20) {
              if (!(key2 === "path" || key2 === "publishFrequency")) {
                const err26 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors = added(vErrors, err26);
                errors++;
              }
            }
            if (data20.path !== void 0) {
              if (typeof data20.path !== "string") {
                const err27 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/path", schemaPath: "#/properties/metricsEndpoints/items/properties/path/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err27);
                errors++;
              }
            }
            if (data20.publishFrequency !== void 0) {
              let data22 = data20.publishFrequency;
              if (typeof data22 === "string") {
                if (!pattern9.test(data22)) {
                  const err28 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/publishFrequency", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
                  vErrors = added(vErrors, err28);
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/publishFrequency", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err29);
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/type", keyword: "type", params: { type: "object" } };
            vErrors = added(vErrors, err30);
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/metricsEndpoints", schemaPath: "#/properties/metricsEndpoints/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err31);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data23 = data.environment;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key3 in data23) {
          let data24 = data23[key3];
          if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
            const err32 = { instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema35.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err32);
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err33);
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data25 = data.weight;
      if (!(typeof data25 == "number" && isFinite(data25))) {
        const err34 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
        vErrors = added(vErrors, err34);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data26 = data.instanceType;
      if (typeof data26 === "string") {
        if (!pattern22.test(data26)) {
          const err35 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err35);
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err36);
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data27 = data.instanceCount;
      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
        const err37 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err37);
        errors++;
      }
    }
    if (data.instancePools !== void 0) {
      let data28 = data.instancePools;
      if (Array.isArray(data28)) {
        const len4 = data28.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate26(data28[i4], { instancePath: instancePath + "/instancePools/" + i4, parentData: data28, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/instancePools", schemaPath: "#/properties/instancePools/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err38);
        errors++;
      }
    }
    if (data.volumeSize !== void 0) {
      let data30 = data.volumeSize;
      if (typeof data30 === "string") {
        if (!pattern3.test(data30)) {
          const err39 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err39);
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err40);
        errors++;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data31 = data.startupTimeout;
      if (typeof data31 === "string") {
        if (!pattern9.test(data31)) {
          const err41 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err41);
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err42);
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data32 = data.modelDownloadTimeout;
      if (typeof data32 === "string") {
        if (!pattern9.test(data32)) {
          const err43 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err43);
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err44);
        errors++;
      }
    }
    if (data.provisionTimeout !== void 0) {
      let data33 = data.provisionTimeout;
      if (typeof data33 === "string") {
        if (!pattern9.test(data33)) {
          const err45 = { instancePath: instancePath + "/provisionTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err45);
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/provisionTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err46);
        errors++;
      }
    }
    if (data.inferenceAmi !== void 0) {
      if (typeof data.inferenceAmi !== "string") {
        const err47 = { instancePath: instancePath + "/inferenceAmi", schemaPath: "#/properties/inferenceAmi/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err47);
        errors++;
      }
    }
    if (data.routing !== void 0) {
      let data35 = data.routing;
      const _errs85 = errors;
      let valid25 = false;
      const _errs86 = errors;
      if (typeof data35 !== "string") {
        const err48 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err48);
        errors++;
      }
      if (!(data35 === "least-outstanding" || data35 === "random" || data35 === "prefix-aware" || data35 === "LEAST_OUTSTANDING_REQUESTS" || data35 === "RANDOM" || data35 === "PREFIX_AWARE")) {
        const err49 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema35.properties.routing.anyOf[0].enum } };
        vErrors = added(vErrors, err49);
        errors++;
      }
      var _valid1 = _errs86 === errors;
      valid25 = valid25 || _valid1;
      if (!valid25) {
        const _errs88 = errors;
        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
          if (data35.strategy === void 0) {
            const err50 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/required", keyword: "required", params: { missingProperty: "strategy" } };
            vErrors = added(vErrors, err50);
            errors++;
          }
          for (const key4 in data35) {
            if (!(key4 === "strategy" || key4 === "prefixLength" || key4 === "concurrencyThreshold")) {
              const err51 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
              vErrors = added(vErrors, err51);
              errors++;
            }
          }
          if (data35.strategy !== void 0) {
            let data36 = data35.strategy;
            if (!(data36 === "least-outstanding" || data36 === "random" || data36 === "prefix-aware")) {
              const err52 = { instancePath: instancePath + "/routing/strategy", schemaPath: "#/definitions/routing/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema48.properties.strategy.enum } };
              vErrors = added(vErrors, err52);
              errors++;
            }
          }
          if (data35.prefixLength !== void 0) {
            let data37 = data35.prefixLength;
            if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
              const err53 = { instancePath: instancePath + "/routing/prefixLength", schemaPath: "#/definitions/routing/properties/prefixLength/type", keyword: "type", params: { type: "integer" } };
              vErrors = added(vErrors, err53);
              errors++;
            }
          }
          if (data35.concurrencyThreshold !== void 0) {
            let data38 = data35.concurrencyThreshold;
            if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
              const err54 = { instancePath: instancePath + "/routing/concurrencyThreshold", schemaPath: "#/definitions/routing/properties/concurrencyThreshold/type", keyword: "type", params: { type: "integer" } };
              vErrors = added(vErrors, err54);
              errors++;
            }
          }
        } else {
          const err55 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/type", keyword: "type", params: { type: "object" } };
          vErrors = added(vErrors, err55);
          errors++;
        }
        var _valid1 = _errs88 === errors;
        valid25 = valid25 || _valid1;
      }
      if (!valid25) {
        const err56 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf", keyword: "anyOf", params: {} };
        vErrors = added(vErrors, err56);
        errors++;
      } else {
        errors = _errs85;
        if (vErrors !== null) {
          if (_errs85) {
            vErrors.length = _errs85;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.managedScaling !== void 0) {
      if (!validate28(data.managedScaling, { instancePath: instancePath + "/managedScaling", parentData: data, parentDataProperty: "managedScaling", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.capacityReservation !== void 0) {
      let data40 = data.capacityReservation;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.arn === void 0) {
          const err57 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/required", keyword: "required", params: { missingProperty: "arn" } };
          vErrors = added(vErrors, err57);
          errors++;
        }
        for (const key5 in data40) {
          if (!(key5 === "preference" || key5 === "arn")) {
            const err58 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors = added(vErrors, err58);
            errors++;
          }
        }
        if (data40.preference !== void 0) {
          if (!(data40.preference === "capacity-reservations-only")) {
            const err59 = { instancePath: instancePath + "/capacityReservation/preference", schemaPath: "#/definitions/capacityReservation/properties/preference/enum", keyword: "enum", params: { allowedValues: schema51.properties.preference.enum } };
            vErrors = added(vErrors, err59);
            errors++;
          }
        }
        if (data40.arn !== void 0) {
          if (typeof data40.arn !== "string") {
            const err60 = { instancePath: instancePath + "/capacityReservation/arn", schemaPath: "#/definitions/capacityReservation/properties/arn/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err60);
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err61);
        errors++;
      }
    }
    if (data.autoscaling !== void 0) {
      if (!validate30(data.autoscaling, { instancePath: instancePath + "/autoscaling", parentData: data, parentDataProperty: "autoscaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err62);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
const schema57 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "modelName": { "type": "string" }, "image": { "type": "string" }, "imageSize": { "$ref": "#/definitions/size" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "modelPackage": { "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/modelPackage" }] }, "dataSource": { "$ref": "#/definitions/dataSource" }, "additionalDataSources": { "type": "array", "items": { "$ref": "#/definitions/additionalDataSource" } }, "repositoryAccess": { "enum": ["Platform", "Vpc"] }, "repositoryCredentials": { "type": "string" }, "metricsEndpoints": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string" }, "publishFrequency": { "$ref": "#/definitions/duration" } }, "additionalProperties": false } }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "sampling": { "$ref": "#/definitions/percent" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "instancePools": { "type": "array", "items": { "$ref": "#/definitions/instancePool" } }, "volumeSize": { "$ref": "#/definitions/size" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "provisionTimeout": { "$ref": "#/definitions/duration" }, "inferenceAmi": { "type": "string" }, "routing": { "anyOf": [{ "type": "string", "enum": ["least-outstanding", "random", "prefix-aware", "LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, { "$ref": "#/definitions/routing" }] }, "managedScaling": { "$ref": "#/definitions/managedScaling" }, "capacityReservation": { "$ref": "#/definitions/capacityReservation" } }, "additionalProperties": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema57.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.modelName !== void 0) {
      if (typeof data.modelName !== "string") {
        const err3 = { instancePath: instancePath + "/modelName", schemaPath: "#/properties/modelName/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err4 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.imageSize !== void 0) {
      let data3 = data.imageSize;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err5 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data4 = data.artifact;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err7 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err9 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.modelPackage !== void 0) {
      let data6 = data.modelPackage;
      const _errs18 = errors;
      let valid4 = false;
      const _errs19 = errors;
      if (typeof data6 !== "string") {
        const err11 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err11);
        errors++;
      }
      var _valid0 = _errs19 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        const _errs21 = errors;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
          for (const key1 in data6) {
            if (!(key1 === "arn" || key1 === "group" || key1 === "approval" || key1 === "hostingInstanceTypes" || key1 === "transformInstanceTypes")) {
              const err12 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/definitions/modelPackage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
          if (data6.arn !== void 0) {
            if (typeof data6.arn !== "string") {
              const err13 = { instancePath: instancePath + "/modelPackage/arn", schemaPath: "#/definitions/modelPackage/properties/arn/type", keyword: "type", params: { type: "string" } };
              vErrors = added(vErrors, err13);
              errors++;
            }
          }
          if (data6.group !== void 0) {
            if (typeof data6.group !== "string") {
              const err14 = { instancePath: instancePath + "/modelPackage/group", schemaPath: "#/definitions/modelPackage/properties/group/type", keyword: "type", params: { type: "string" } };
              vErrors = added(vErrors, err14);
              errors++;
            }
          }
          if (data6.approval !== void 0) {
            let data9 = data6.approval;
            if (!(data9 === "Approved" || data9 === "Rejected" || data9 === "PendingManualApproval")) {
              const err15 = { instancePath: instancePath + "/modelPackage/approval", schemaPath: "#/definitions/modelPackage/properties/approval/enum", keyword: "enum", params: { allowedValues: schema18.properties.approval.enum } };
              vErrors = added(vErrors, err15);
              errors++;
            }
          }
          if (data6.hostingInstanceTypes !== void 0) {
            let data10 = data6.hostingInstanceTypes;
            if (Array.isArray(data10)) {
              const len0 = data10.length;
              for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data10[i0] !== "string") {
                  const err16 = { instancePath: instancePath + "/modelPackage/hostingInstanceTypes/" + i0, schemaPath: "#/definitions/modelPackage/properties/hostingInstanceTypes/items/type", keyword: "type", params: { type: "string" } };
                  vErrors = added(vErrors, err16);
                  errors++;
                }
              }
            } else {
              const err17 = { instancePath: instancePath + "/modelPackage/hostingInstanceTypes", schemaPath: "#/definitions/modelPackage/properties/hostingInstanceTypes/type", keyword: "type", params: { type: "array" } };
              vErrors = added(vErrors, err17);
              errors++;
            }
          }
          if (data6.transformInstanceTypes !== void 0) {
            let data12 = data6.transformInstanceTypes;
            if (Array.isArray(data12)) {
              const len1 = data12.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data12[i1] !== "string") {
                  const err18 = { instancePath: instancePath + "/modelPackage/transformInstanceTypes/" + i1, schemaPath: "#/definitions/modelPackage/properties/transformInstanceTypes/items/type", keyword: "type", params: { type: "string" } };
                  vErrors = added(vErrors, err18);
                  errors++;
                }
              }
            } else {
              const err19 = { instancePath: instancePath + "/modelPackage/transformInstanceTypes", schemaPath: "#/definitions/modelPackage/properties/transformInstanceTypes/type", keyword: "type", params: { type: "array" } };
              vErrors = added(vErrors, err19);
              errors++;
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/definitions/modelPackage/type", keyword: "type", params: { type: "object" } };
          vErrors = added(vErrors, err20);
          errors++;
        }
        var _valid0 = _errs21 === errors;
        valid4 = valid4 || _valid0;
      }
      if (!valid4) {
        const err21 = { instancePath: instancePath + "/modelPackage", schemaPath: "#/properties/modelPackage/anyOf", keyword: "anyOf", params: {} };
        vErrors = added(vErrors, err21);
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.dataSource !== void 0) {
      if (!validate12(data.dataSource, { instancePath: instancePath + "/dataSource", parentData: data, parentDataProperty: "dataSource", rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalDataSources !== void 0) {
      let data15 = data.additionalDataSources;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate14(data15[i2], { instancePath: instancePath + "/additionalDataSources/" + i2, parentData: data15, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/additionalDataSources", schemaPath: "#/properties/additionalDataSources/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err22);
        errors++;
      }
    }
    if (data.repositoryAccess !== void 0) {
      let data17 = data.repositoryAccess;
      if (!(data17 === "Platform" || data17 === "Vpc")) {
        const err23 = { instancePath: instancePath + "/repositoryAccess", schemaPath: "#/properties/repositoryAccess/enum", keyword: "enum", params: { allowedValues: schema57.properties.repositoryAccess.enum } };
        vErrors = added(vErrors, err23);
        errors++;
      }
    }
    if (data.repositoryCredentials !== void 0) {
      if (typeof data.repositoryCredentials !== "string") {
        const err24 = { instancePath: instancePath + "/repositoryCredentials", schemaPath: "#/properties/repositoryCredentials/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err24);
        errors++;
      }
    }
    if (data.metricsEndpoints !== void 0) {
      let data19 = data.metricsEndpoints;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data20 = data19[i3];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.path === void 0) {
              const err25 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/required", keyword: "required", params: { missingProperty: "path" } };
              vErrors = added(vErrors, err25);
              errors++;
            }
            for (const key2 in data20) {
              if (!(key2 === "path" || key2 === "publishFrequency")) {
                const err26 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors = added(vErrors, err26);
                errors++;
              }
            }
            if (data20.path !== void 0) {
              if (typeof data20.path !== "string") {
                const err27 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/path", schemaPath: "#/properties/metricsEndpoints/items/properties/path/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err27);
                errors++;
              }
            }
            if (data20.publishFrequency !== void 0) {
              let data22 = data20.publishFrequency;
              if (typeof data22 === "string") {
                if (!pattern9.test(data22)) {
                  const err28 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/publishFrequency", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
                  vErrors = added(vErrors, err28);
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/metricsEndpoints/" + i3 + "/publishFrequency", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err29);
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/metricsEndpoints/" + i3, schemaPath: "#/properties/metricsEndpoints/items/type", keyword: "type", params: { type: "object" } };
            vErrors = added(vErrors, err30);
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/metricsEndpoints", schemaPath: "#/properties/metricsEndpoints/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err31);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data23 = data.environment;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key3 in data23) {
          let data24 = data23[key3];
          if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
            const err32 = { instancePath: instancePath + "/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema57.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err32);
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err33);
        errors++;
      }
    }
    if (data.sampling !== void 0) {
      let data25 = data.sampling;
      if (typeof data25 === "string") {
        if (!pattern38.test(data25)) {
          const err34 = { instancePath: instancePath + "/sampling", schemaPath: "#/definitions/percent/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" } };
          vErrors = added(vErrors, err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/sampling", schemaPath: "#/definitions/percent/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err35);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data26 = data.instanceType;
      if (typeof data26 === "string") {
        if (!pattern22.test(data26)) {
          const err36 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err36);
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err37);
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data27 = data.instanceCount;
      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
        const err38 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err38);
        errors++;
      }
    }
    if (data.instancePools !== void 0) {
      let data28 = data.instancePools;
      if (Array.isArray(data28)) {
        const len4 = data28.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate26(data28[i4], { instancePath: instancePath + "/instancePools/" + i4, parentData: data28, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/instancePools", schemaPath: "#/properties/instancePools/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err39);
        errors++;
      }
    }
    if (data.volumeSize !== void 0) {
      let data30 = data.volumeSize;
      if (typeof data30 === "string") {
        if (!pattern3.test(data30)) {
          const err40 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err40);
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err41);
        errors++;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data31 = data.startupTimeout;
      if (typeof data31 === "string") {
        if (!pattern9.test(data31)) {
          const err42 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err42);
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err43);
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data32 = data.modelDownloadTimeout;
      if (typeof data32 === "string") {
        if (!pattern9.test(data32)) {
          const err44 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err44);
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err45);
        errors++;
      }
    }
    if (data.provisionTimeout !== void 0) {
      let data33 = data.provisionTimeout;
      if (typeof data33 === "string") {
        if (!pattern9.test(data33)) {
          const err46 = { instancePath: instancePath + "/provisionTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err46);
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/provisionTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err47);
        errors++;
      }
    }
    if (data.inferenceAmi !== void 0) {
      if (typeof data.inferenceAmi !== "string") {
        const err48 = { instancePath: instancePath + "/inferenceAmi", schemaPath: "#/properties/inferenceAmi/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err48);
        errors++;
      }
    }
    if (data.routing !== void 0) {
      let data35 = data.routing;
      const _errs86 = errors;
      let valid26 = false;
      const _errs87 = errors;
      if (typeof data35 !== "string") {
        const err49 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err49);
        errors++;
      }
      if (!(data35 === "least-outstanding" || data35 === "random" || data35 === "prefix-aware" || data35 === "LEAST_OUTSTANDING_REQUESTS" || data35 === "RANDOM" || data35 === "PREFIX_AWARE")) {
        const err50 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema57.properties.routing.anyOf[0].enum } };
        vErrors = added(vErrors, err50);
        errors++;
      }
      var _valid1 = _errs87 === errors;
      valid26 = valid26 || _valid1;
      if (!valid26) {
        const _errs89 = errors;
        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
          if (data35.strategy === void 0) {
            const err51 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/required", keyword: "required", params: { missingProperty: "strategy" } };
            vErrors = added(vErrors, err51);
            errors++;
          }
          for (const key4 in data35) {
            if (!(key4 === "strategy" || key4 === "prefixLength" || key4 === "concurrencyThreshold")) {
              const err52 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
              vErrors = added(vErrors, err52);
              errors++;
            }
          }
          if (data35.strategy !== void 0) {
            let data36 = data35.strategy;
            if (!(data36 === "least-outstanding" || data36 === "random" || data36 === "prefix-aware")) {
              const err53 = { instancePath: instancePath + "/routing/strategy", schemaPath: "#/definitions/routing/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema48.properties.strategy.enum } };
              vErrors = added(vErrors, err53);
              errors++;
            }
          }
          if (data35.prefixLength !== void 0) {
            let data37 = data35.prefixLength;
            if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
              const err54 = { instancePath: instancePath + "/routing/prefixLength", schemaPath: "#/definitions/routing/properties/prefixLength/type", keyword: "type", params: { type: "integer" } };
              vErrors = added(vErrors, err54);
              errors++;
            }
          }
          if (data35.concurrencyThreshold !== void 0) {
            let data38 = data35.concurrencyThreshold;
            if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
              const err55 = { instancePath: instancePath + "/routing/concurrencyThreshold", schemaPath: "#/definitions/routing/properties/concurrencyThreshold/type", keyword: "type", params: { type: "integer" } };
              vErrors = added(vErrors, err55);
              errors++;
            }
          }
        } else {
          const err56 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/type", keyword: "type", params: { type: "object" } };
          vErrors = added(vErrors, err56);
          errors++;
        }
        var _valid1 = _errs89 === errors;
        valid26 = valid26 || _valid1;
      }
      if (!valid26) {
        const err57 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf", keyword: "anyOf", params: {} };
        vErrors = added(vErrors, err57);
        errors++;
      } else {
        errors = _errs86;
        if (vErrors !== null) {
          if (_errs86) {
            vErrors.length = _errs86;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.managedScaling !== void 0) {
      if (!validate28(data.managedScaling, { instancePath: instancePath + "/managedScaling", parentData: data, parentDataProperty: "managedScaling", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.capacityReservation !== void 0) {
      let data40 = data.capacityReservation;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.arn === void 0) {
          const err58 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/required", keyword: "required", params: { missingProperty: "arn" } };
          vErrors = added(vErrors, err58);
          errors++;
        }
        for (const key5 in data40) {
          if (!(key5 === "preference" || key5 === "arn")) {
            const err59 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors = added(vErrors, err59);
            errors++;
          }
        }
        if (data40.preference !== void 0) {
          if (!(data40.preference === "capacity-reservations-only")) {
            const err60 = { instancePath: instancePath + "/capacityReservation/preference", schemaPath: "#/definitions/capacityReservation/properties/preference/enum", keyword: "enum", params: { allowedValues: schema51.properties.preference.enum } };
            vErrors = added(vErrors, err60);
            errors++;
          }
        }
        if (data40.arn !== void 0) {
          if (typeof data40.arn !== "string") {
            const err61 = { instancePath: instancePath + "/capacityReservation/arn", schemaPath: "#/definitions/capacityReservation/properties/arn/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err61);
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err62);
        errors++;
      }
    }
  } else {
    const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err63);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
const schema71 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "variant": { "type": "string" }, "modelName": { "type": "string" }, "baseComponent": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "size": { "$ref": "#/definitions/size" }, "copies": { "type": "integer" }, "cpu": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "maxMemory": { "$ref": "#/definitions/size" }, "accelerators": { "type": "number" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "specifications": { "type": "array", "items": { "$ref": "#/definitions/specification" } }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/componentRollout" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
const schema78 = { "type": "object", "properties": { "instanceType": { "$ref": "#/definitions/instanceType" }, "modelName": { "type": "string" }, "image": { "type": "string" }, "artifact": { "$ref": "#/definitions/s3Uri" }, "cpu": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "maxMemory": { "$ref": "#/definitions/size" }, "accelerators": { "type": "number" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema78.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data0 = data.instanceType;
      if (typeof data0 === "string") {
        if (!pattern22.test(data0)) {
          const err1 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.modelName !== void 0) {
      if (typeof data.modelName !== "string") {
        const err3 = { instancePath: instancePath + "/modelName", schemaPath: "#/properties/modelName/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err4 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data3 = data.artifact;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err5 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.cpu !== void 0) {
      let data4 = data.cpu;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: "number" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data5 = data.memory;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err8 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err9);
        errors++;
      }
    }
    if (data.maxMemory !== void 0) {
      let data6 = data.maxMemory;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err10 = { instancePath: instancePath + "/maxMemory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/maxMemory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err11);
        errors++;
      }
    }
    if (data.accelerators !== void 0) {
      let data7 = data.accelerators;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err12 = { instancePath: instancePath + "/accelerators", schemaPath: "#/properties/accelerators/type", keyword: "type", params: { type: "number" } };
        vErrors = added(vErrors, err12);
        errors++;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data8 = data.startupTimeout;
      if (typeof data8 === "string") {
        if (!pattern9.test(data8)) {
          const err13 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data9 = data.modelDownloadTimeout;
      if (typeof data9 === "string") {
        if (!pattern9.test(data9)) {
          const err15 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err16);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data10 = data.environment;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          let data11 = data10[key1];
          if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
            const err17 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema78.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err17);
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err18);
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err19);
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
const pattern56 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(%|instances?|copy|copies)\\s*$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "wait" || key0 === "maxDuration" || key0 === "rollbackSize" || key0 === "alarms")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data0 = data.size;
      if (typeof data0 === "string") {
        if (!pattern56.test(data0)) {
          const err1 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/portion/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|instances?|copy|copies)\\s*$" } };
          vErrors = added(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/portion/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.wait !== void 0) {
      let data1 = data.wait;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err3 = { instancePath: instancePath + "/wait", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/wait", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.maxDuration !== void 0) {
      let data2 = data.maxDuration;
      if (typeof data2 === "string") {
        if (!pattern9.test(data2)) {
          const err5 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.rollbackSize !== void 0) {
      let data3 = data.rollbackSize;
      if (typeof data3 === "string") {
        if (!pattern56.test(data3)) {
          const err7 = { instancePath: instancePath + "/rollbackSize", schemaPath: "#/definitions/portion/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|instances?|copy|copies)\\s*$" } };
          vErrors = added(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/rollbackSize", schemaPath: "#/definitions/portion/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err8);
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
            vErrors = added(vErrors, err9);
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err11);
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema71.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.variant !== void 0) {
      if (typeof data.variant !== "string") {
        const err3 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.modelName !== void 0) {
      if (typeof data.modelName !== "string") {
        const err4 = { instancePath: instancePath + "/modelName", schemaPath: "#/properties/modelName/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.baseComponent !== void 0) {
      if (typeof data.baseComponent !== "string") {
        const err5 = { instancePath: instancePath + "/baseComponent", schemaPath: "#/properties/baseComponent/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err6 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data5 = data.artifact;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err7 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/artifact", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data6 = data.size;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err9 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.copies !== void 0) {
      let data7 = data.copies;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err11 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err11);
        errors++;
      }
    }
    if (data.cpu !== void 0) {
      let data8 = data.cpu;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err12 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: "number" } };
        vErrors = added(vErrors, err12);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data9 = data.memory;
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          const err13 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.maxMemory !== void 0) {
      let data10 = data.maxMemory;
      if (typeof data10 === "string") {
        if (!pattern3.test(data10)) {
          const err15 = { instancePath: instancePath + "/maxMemory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/maxMemory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err16);
        errors++;
      }
    }
    if (data.accelerators !== void 0) {
      let data11 = data.accelerators;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        const err17 = { instancePath: instancePath + "/accelerators", schemaPath: "#/properties/accelerators/type", keyword: "type", params: { type: "number" } };
        vErrors = added(vErrors, err17);
        errors++;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data12 = data.startupTimeout;
      if (typeof data12 === "string") {
        if (!pattern9.test(data12)) {
          const err18 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err19);
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data13 = data.modelDownloadTimeout;
      if (typeof data13 === "string") {
        if (!pattern9.test(data13)) {
          const err20 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err21);
        errors++;
      }
    }
    if (data.specifications !== void 0) {
      let data14 = data.specifications;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate40(data14[i0], { instancePath: instancePath + "/specifications/" + i0, parentData: data14, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/specifications", schemaPath: "#/properties/specifications/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err22);
        errors++;
      }
    }
    if (data.autoscaling !== void 0) {
      if (!validate30(data.autoscaling, { instancePath: instancePath + "/autoscaling", parentData: data, parentDataProperty: "autoscaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollout !== void 0) {
      if (!validate43(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      let data18 = data.environment;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key1 in data18) {
          let data19 = data18[key1];
          if (typeof data19 !== "string" && !(typeof data19 == "number" && isFinite(data19)) && typeof data19 !== "boolean") {
            const err23 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema71.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err23);
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err24);
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err25);
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
const schema90 = { "type": "object", "required": ["type"], "properties": { "type": { "const": "real-time" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "instancePools": { "type": "array", "items": { "$ref": "#/definitions/instancePool" } }, "volumeSize": { "$ref": "#/definitions/size" }, "dataCapture": { "$ref": "#/definitions/dataCapture" }, "explainer": { "$ref": "#/definitions/explainer" }, "metrics": { "$ref": "#/definitions/metrics" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/rollout" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "provisionTimeout": { "$ref": "#/definitions/duration" }, "inferenceAmi": { "type": "string" }, "routing": { "anyOf": [{ "type": "string", "enum": ["least-outstanding", "random", "prefix-aware", "LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, { "$ref": "#/definitions/routing" }] }, "managedScaling": { "$ref": "#/definitions/managedScaling" }, "capacityReservation": { "$ref": "#/definitions/capacityReservation" }, "streaming": { "type": "boolean" } }, "additionalProperties": false };
const schema93 = { "type": "object", "required": ["destination"], "properties": { "enabled": { "type": "boolean" }, "sampling": { "$ref": "#/definitions/percent" }, "destination": { "$ref": "#/definitions/s3Uri" }, "key": { "type": "string" }, "modes": { "type": "array", "items": { "type": "string", "enum": ["Input", "Output", "InputAndOutput"] } }, "contentTypes": { "type": "object", "properties": { "csv": { "type": "array", "items": { "type": "string" } }, "json": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false } }, "additionalProperties": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destination === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destination" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "sampling" || key0 === "destination" || key0 === "key" || key0 === "modes" || key0 === "contentTypes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err2 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.sampling !== void 0) {
      let data1 = data.sampling;
      if (typeof data1 === "string") {
        if (!pattern38.test(data1)) {
          const err3 = { instancePath: instancePath + "/sampling", schemaPath: "#/definitions/percent/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/sampling", schemaPath: "#/definitions/percent/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.destination !== void 0) {
      let data2 = data.destination;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err5 = { instancePath: instancePath + "/destination", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/destination", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err7 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.modes !== void 0) {
      let data4 = data.modes;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err8);
            errors++;
          }
          if (!(data5 === "Input" || data5 === "Output" || data5 === "InputAndOutput")) {
            const err9 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: schema93.properties.modes.items.enum } };
            vErrors = added(vErrors, err9);
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.contentTypes !== void 0) {
      let data6 = data.contentTypes;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "csv" || key1 === "json")) {
            const err11 = { instancePath: instancePath + "/contentTypes", schemaPath: "#/properties/contentTypes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors = added(vErrors, err11);
            errors++;
          }
        }
        if (data6.csv !== void 0) {
          let data7 = data6.csv;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data7[i1] !== "string") {
                const err12 = { instancePath: instancePath + "/contentTypes/csv/" + i1, schemaPath: "#/properties/contentTypes/properties/csv/items/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err12);
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/contentTypes/csv", schemaPath: "#/properties/contentTypes/properties/csv/type", keyword: "type", params: { type: "array" } };
            vErrors = added(vErrors, err13);
            errors++;
          }
        }
        if (data6.json !== void 0) {
          let data9 = data6.json;
          if (Array.isArray(data9)) {
            const len2 = data9.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data9[i2] !== "string") {
                const err14 = { instancePath: instancePath + "/contentTypes/json/" + i2, schemaPath: "#/properties/contentTypes/properties/json/items/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err14);
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/contentTypes/json", schemaPath: "#/properties/contentTypes/properties/json/type", keyword: "type", params: { type: "array" } };
            vErrors = added(vErrors, err15);
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/contentTypes", schemaPath: "#/properties/contentTypes/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err17);
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
const schema96 = { "type": "object", "properties": { "maxPayload": { "$ref": "#/definitions/size" }, "maxRecordCount": { "type": "integer" }, "shapBaseline": { "type": "string" }, "shapBaselineUri": { "$ref": "#/definitions/s3Uri" }, "featureHeaders": { "type": "array", "items": { "type": "string" } }, "featureTypes": { "type": "array", "items": { "type": "string", "enum": ["numerical", "categorical", "text"] } } }, "additionalProperties": false };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "maxPayload" || key0 === "maxRecordCount" || key0 === "shapBaseline" || key0 === "shapBaselineUri" || key0 === "featureHeaders" || key0 === "featureTypes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.maxPayload !== void 0) {
      let data0 = data.maxPayload;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/maxPayload", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/maxPayload", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.maxRecordCount !== void 0) {
      let data1 = data.maxRecordCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/maxRecordCount", schemaPath: "#/properties/maxRecordCount/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.shapBaseline !== void 0) {
      if (typeof data.shapBaseline !== "string") {
        const err4 = { instancePath: instancePath + "/shapBaseline", schemaPath: "#/properties/shapBaseline/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.shapBaselineUri !== void 0) {
      let data3 = data.shapBaselineUri;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err5 = { instancePath: instancePath + "/shapBaselineUri", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/shapBaselineUri", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.featureHeaders !== void 0) {
      let data4 = data.featureHeaders;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err7 = { instancePath: instancePath + "/featureHeaders/" + i0, schemaPath: "#/properties/featureHeaders/items/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err7);
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/featureHeaders", schemaPath: "#/properties/featureHeaders/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.featureTypes !== void 0) {
      let data6 = data.featureTypes;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 !== "string") {
            const err9 = { instancePath: instancePath + "/featureTypes/" + i1, schemaPath: "#/properties/featureTypes/items/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err9);
            errors++;
          }
          if (!(data7 === "numerical" || data7 === "categorical" || data7 === "text")) {
            const err10 = { instancePath: instancePath + "/featureTypes/" + i1, schemaPath: "#/properties/featureTypes/items/enum", keyword: "enum", params: { allowedValues: schema96.properties.featureTypes.items.enum } };
            vErrors = added(vErrors, err10);
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/featureTypes", schemaPath: "#/properties/featureTypes/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err12);
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "publishFrequency")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.publishFrequency !== void 0) {
      let data0 = data.publishFrequency;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err1 = { instancePath: instancePath + "/publishFrequency", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/publishFrequency", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err3);
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
const schema101 = { "type": "object", "required": ["strategy"], "properties": { "strategy": { "enum": ["all-at-once", "canary", "linear", "rolling"] }, "size": { "$ref": "#/definitions/portion" }, "wait": { "$ref": "#/definitions/duration" }, "maxDuration": { "$ref": "#/definitions/duration" }, "terminationWait": { "$ref": "#/definitions/duration" }, "rollbackSize": { "$ref": "#/definitions/portion" }, "alarms": { "type": "array", "items": { "type": "string" } } }, "allOf": [{ "if": { "required": ["strategy"], "properties": { "strategy": { "const": "all-at-once" } } }, "then": { "properties": { "size": false } } }, { "if": { "required": ["strategy"], "properties": { "strategy": { "const": "rolling" } } }, "then": { "properties": { "terminationWait": false } }, "else": { "properties": { "rollbackSize": false } } }], "additionalProperties": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.strategy === void 0 && (missing0 = "strategy")) {
      const err0 = {};
      vErrors = added(vErrors, err0);
      errors++;
    } else {
      if (data.strategy !== void 0) {
        if ("all-at-once" !== data.strategy) {
          const err1 = {};
          vErrors = added(vErrors, err1);
          errors++;
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
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size !== void 0) {
        const err2 = { instancePath: instancePath + "/size", schemaPath: "#/allOf/0/then/properties/size/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err3);
    errors++;
  }
  const _errs7 = errors;
  let valid4 = true;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.strategy === void 0 && (missing1 = "strategy")) {
      const err4 = {};
      vErrors = added(vErrors, err4);
      errors++;
    } else {
      if (data.strategy !== void 0) {
        if ("rolling" !== data.strategy) {
          const err5 = {};
          vErrors = added(vErrors, err5);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if (vErrors !== null) {
    if (_errs7) {
      vErrors.length = _errs7;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.terminationWait !== void 0) {
        const err6 = { instancePath: instancePath + "/terminationWait", schemaPath: "#/allOf/1/then/properties/terminationWait/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid4 = _valid1;
    ifClause0 = "then";
  } else {
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.rollbackSize !== void 0) {
        const err7 = { instancePath: instancePath + "/rollbackSize", schemaPath: "#/allOf/1/else/properties/rollbackSize/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    ifClause0 = "else";
  }
  if (!valid4) {
    const err8 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors = added(vErrors, err8);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" } };
      vErrors = added(vErrors, err9);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "strategy" || key0 === "size" || key0 === "wait" || key0 === "maxDuration" || key0 === "terminationWait" || key0 === "rollbackSize" || key0 === "alarms")) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data5 = data.strategy;
      if (!(data5 === "all-at-once" || data5 === "canary" || data5 === "linear" || data5 === "rolling")) {
        const err11 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema101.properties.strategy.enum } };
        vErrors = added(vErrors, err11);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data6 = data.size;
      if (typeof data6 === "string") {
        if (!pattern56.test(data6)) {
          const err12 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/portion/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|instances?|copy|copies)\\s*$" } };
          vErrors = added(vErrors, err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/size", schemaPath: "#/definitions/portion/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err13);
        errors++;
      }
    }
    if (data.wait !== void 0) {
      let data7 = data.wait;
      if (typeof data7 === "string") {
        if (!pattern9.test(data7)) {
          const err14 = { instancePath: instancePath + "/wait", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/wait", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err15);
        errors++;
      }
    }
    if (data.maxDuration !== void 0) {
      let data8 = data.maxDuration;
      if (typeof data8 === "string") {
        if (!pattern9.test(data8)) {
          const err16 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err17);
        errors++;
      }
    }
    if (data.terminationWait !== void 0) {
      let data9 = data.terminationWait;
      if (typeof data9 === "string") {
        if (!pattern9.test(data9)) {
          const err18 = { instancePath: instancePath + "/terminationWait", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/terminationWait", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err19);
        errors++;
      }
    }
    if (data.rollbackSize !== void 0) {
      let data10 = data.rollbackSize;
      if (typeof data10 === "string") {
        if (!pattern56.test(data10)) {
          const err20 = { instancePath: instancePath + "/rollbackSize", schemaPath: "#/definitions/portion/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|instances?|copy|copies)\\s*$" } };
          vErrors = added(vErrors, err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/rollbackSize", schemaPath: "#/definitions/portion/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err21);
        errors++;
      }
    }
    if (data.alarms !== void 0) {
      let data11 = data.alarms;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data11[i0] !== "string") {
            const err22 = { instancePath: instancePath + "/alarms/" + i0, schemaPath: "#/properties/alarms/items/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err22);
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err23);
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err24);
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema90.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("real-time" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "real-time" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data1 = data.instanceType;
      if (typeof data1 === "string") {
        if (!pattern22.test(data1)) {
          const err3 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data2 = data.instanceCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.instancePools !== void 0) {
      let data3 = data.instancePools;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate26(data3[i0], { instancePath: instancePath + "/instancePools/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/instancePools", schemaPath: "#/properties/instancePools/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.volumeSize !== void 0) {
      let data5 = data.volumeSize;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err7 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.dataCapture !== void 0) {
      if (!validate48(data.dataCapture, { instancePath: instancePath + "/dataCapture", parentData: data, parentDataProperty: "dataCapture", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.explainer !== void 0) {
      if (!validate50(data.explainer, { instancePath: instancePath + "/explainer", parentData: data, parentDataProperty: "explainer", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics !== void 0) {
      if (!validate52(data.metrics, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoscaling !== void 0) {
      if (!validate30(data.autoscaling, { instancePath: instancePath + "/autoscaling", parentData: data, parentDataProperty: "autoscaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollout !== void 0) {
      if (!validate55(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data11 = data.startupTimeout;
      if (typeof data11 === "string") {
        if (!pattern9.test(data11)) {
          const err9 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data12 = data.modelDownloadTimeout;
      if (typeof data12 === "string") {
        if (!pattern9.test(data12)) {
          const err11 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err12);
        errors++;
      }
    }
    if (data.provisionTimeout !== void 0) {
      let data13 = data.provisionTimeout;
      if (typeof data13 === "string") {
        if (!pattern9.test(data13)) {
          const err13 = { instancePath: instancePath + "/provisionTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/provisionTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.inferenceAmi !== void 0) {
      if (typeof data.inferenceAmi !== "string") {
        const err15 = { instancePath: instancePath + "/inferenceAmi", schemaPath: "#/properties/inferenceAmi/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err15);
        errors++;
      }
    }
    if (data.routing !== void 0) {
      let data15 = data.routing;
      const _errs31 = errors;
      let valid8 = false;
      const _errs32 = errors;
      if (typeof data15 !== "string") {
        const err16 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err16);
        errors++;
      }
      if (!(data15 === "least-outstanding" || data15 === "random" || data15 === "prefix-aware" || data15 === "LEAST_OUTSTANDING_REQUESTS" || data15 === "RANDOM" || data15 === "PREFIX_AWARE")) {
        const err17 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema90.properties.routing.anyOf[0].enum } };
        vErrors = added(vErrors, err17);
        errors++;
      }
      var _valid0 = _errs32 === errors;
      valid8 = valid8 || _valid0;
      if (!valid8) {
        const _errs34 = errors;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
          if (data15.strategy === void 0) {
            const err18 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/required", keyword: "required", params: { missingProperty: "strategy" } };
            vErrors = added(vErrors, err18);
            errors++;
          }
          for (const key1 in data15) {
            if (!(key1 === "strategy" || key1 === "prefixLength" || key1 === "concurrencyThreshold")) {
              const err19 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors = added(vErrors, err19);
              errors++;
            }
          }
          if (data15.strategy !== void 0) {
            let data16 = data15.strategy;
            if (!(data16 === "least-outstanding" || data16 === "random" || data16 === "prefix-aware")) {
              const err20 = { instancePath: instancePath + "/routing/strategy", schemaPath: "#/definitions/routing/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema48.properties.strategy.enum } };
              vErrors = added(vErrors, err20);
              errors++;
            }
          }
          if (data15.prefixLength !== void 0) {
            let data17 = data15.prefixLength;
            if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
              const err21 = { instancePath: instancePath + "/routing/prefixLength", schemaPath: "#/definitions/routing/properties/prefixLength/type", keyword: "type", params: { type: "integer" } };
              vErrors = added(vErrors, err21);
              errors++;
            }
          }
          if (data15.concurrencyThreshold !== void 0) {
            let data18 = data15.concurrencyThreshold;
            if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
              const err22 = { instancePath: instancePath + "/routing/concurrencyThreshold", schemaPath: "#/definitions/routing/properties/concurrencyThreshold/type", keyword: "type", params: { type: "integer" } };
              vErrors = added(vErrors, err22);
              errors++;
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/type", keyword: "type", params: { type: "object" } };
          vErrors = added(vErrors, err23);
          errors++;
        }
        var _valid0 = _errs34 === errors;
        valid8 = valid8 || _valid0;
      }
      if (!valid8) {
        const err24 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf", keyword: "anyOf", params: {} };
        vErrors = added(vErrors, err24);
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.managedScaling !== void 0) {
      if (!validate28(data.managedScaling, { instancePath: instancePath + "/managedScaling", parentData: data, parentDataProperty: "managedScaling", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.capacityReservation !== void 0) {
      let data20 = data.capacityReservation;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.arn === void 0) {
          const err25 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/required", keyword: "required", params: { missingProperty: "arn" } };
          vErrors = added(vErrors, err25);
          errors++;
        }
        for (const key2 in data20) {
          if (!(key2 === "preference" || key2 === "arn")) {
            const err26 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors = added(vErrors, err26);
            errors++;
          }
        }
        if (data20.preference !== void 0) {
          if (!(data20.preference === "capacity-reservations-only")) {
            const err27 = { instancePath: instancePath + "/capacityReservation/preference", schemaPath: "#/definitions/capacityReservation/properties/preference/enum", keyword: "enum", params: { allowedValues: schema51.properties.preference.enum } };
            vErrors = added(vErrors, err27);
            errors++;
          }
        }
        if (data20.arn !== void 0) {
          if (typeof data20.arn !== "string") {
            const err28 = { instancePath: instancePath + "/capacityReservation/arn", schemaPath: "#/definitions/capacityReservation/properties/arn/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err28);
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err29);
        errors++;
      }
    }
    if (data.streaming !== void 0) {
      if (typeof data.streaming !== "boolean") {
        const err30 = { instancePath: instancePath + "/streaming", schemaPath: "#/properties/streaming/type", keyword: "type", params: { type: "boolean" } };
        vErrors = added(vErrors, err30);
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err31);
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    if (data.memory === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memory" } };
      vErrors = added(vErrors, err1);
      errors++;
    }
    if (data.maxConcurrency === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxConcurrency" } };
      vErrors = added(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "memory" || key0 === "maxConcurrency" || key0 === "provisionedConcurrency" || key0 === "autoscaling" || key0 === "rollout")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("serverless" !== data.type) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "serverless" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data1 = data.memory;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err5 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.maxConcurrency !== void 0) {
      let data2 = data.maxConcurrency;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/maxConcurrency", schemaPath: "#/properties/maxConcurrency/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.provisionedConcurrency !== void 0) {
      let data3 = data.provisionedConcurrency;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err8 = { instancePath: instancePath + "/provisionedConcurrency", schemaPath: "#/properties/provisionedConcurrency/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.autoscaling !== void 0) {
      if (!validate30(data.autoscaling, { instancePath: instancePath + "/autoscaling", parentData: data, parentDataProperty: "autoscaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollout !== void 0) {
      if (!validate55(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err9);
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
const schema114 = { "type": "object", "required": ["type"], "properties": { "type": { "const": "async" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "instancePools": { "type": "array", "items": { "$ref": "#/definitions/instancePool" } }, "volumeSize": { "$ref": "#/definitions/size" }, "output": { "$ref": "#/definitions/s3Uri" }, "failureOutput": { "$ref": "#/definitions/s3Uri" }, "notifications": { "$ref": "#/definitions/notifications" }, "invocationTimeout": { "$ref": "#/definitions/duration" }, "requestTtl": { "$ref": "#/definitions/duration" }, "maxConcurrentInvocationsPerInstance": { "type": "integer" }, "autoscaling": { "$ref": "#/definitions/autoscaling" }, "rollout": { "$ref": "#/definitions/rollout" }, "metrics": { "$ref": "#/definitions/metrics" }, "startupTimeout": { "$ref": "#/definitions/duration" }, "modelDownloadTimeout": { "$ref": "#/definitions/duration" }, "provisionTimeout": { "$ref": "#/definitions/duration" }, "inferenceAmi": { "type": "string" }, "routing": { "anyOf": [{ "type": "string", "enum": ["least-outstanding", "random", "prefix-aware", "LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE"] }, { "$ref": "#/definitions/routing" }] }, "managedScaling": { "$ref": "#/definitions/managedScaling" }, "capacityReservation": { "$ref": "#/definitions/capacityReservation" } }, "additionalProperties": false };
const pattern80 = new RegExp("^arn:aws[a-z-]*:sns:.+$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "success" || key0 === "error")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 === "string") {
        if (!pattern80.test(data0)) {
          const err1 = { instancePath: instancePath + "/success", schemaPath: "#/definitions/topicArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:sns:.+$" } };
          vErrors = added(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/definitions/topicArn/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (!pattern80.test(data1)) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/topicArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:sns:.+$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/topicArn/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err5);
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema114.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("async" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "async" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data1 = data.instanceType;
      if (typeof data1 === "string") {
        if (!pattern22.test(data1)) {
          const err3 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data2 = data.instanceCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.instancePools !== void 0) {
      let data3 = data.instancePools;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate26(data3[i0], { instancePath: instancePath + "/instancePools/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/instancePools", schemaPath: "#/properties/instancePools/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.volumeSize !== void 0) {
      let data5 = data.volumeSize;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err7 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.output !== void 0) {
      let data6 = data.output;
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err9 = { instancePath: instancePath + "/output", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/output", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.failureOutput !== void 0) {
      let data7 = data.failureOutput;
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err11 = { instancePath: instancePath + "/failureOutput", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/failureOutput", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err12);
        errors++;
      }
    }
    if (data.notifications !== void 0) {
      if (!validate65(data.notifications, { instancePath: instancePath + "/notifications", parentData: data, parentDataProperty: "notifications", rootData })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.invocationTimeout !== void 0) {
      let data9 = data.invocationTimeout;
      if (typeof data9 === "string") {
        if (!pattern9.test(data9)) {
          const err13 = { instancePath: instancePath + "/invocationTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/invocationTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.requestTtl !== void 0) {
      let data10 = data.requestTtl;
      if (typeof data10 === "string") {
        if (!pattern9.test(data10)) {
          const err15 = { instancePath: instancePath + "/requestTtl", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/requestTtl", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err16);
        errors++;
      }
    }
    if (data.maxConcurrentInvocationsPerInstance !== void 0) {
      let data11 = data.maxConcurrentInvocationsPerInstance;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err17 = { instancePath: instancePath + "/maxConcurrentInvocationsPerInstance", schemaPath: "#/properties/maxConcurrentInvocationsPerInstance/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err17);
        errors++;
      }
    }
    if (data.autoscaling !== void 0) {
      if (!validate30(data.autoscaling, { instancePath: instancePath + "/autoscaling", parentData: data, parentDataProperty: "autoscaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollout !== void 0) {
      if (!validate55(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics !== void 0) {
      if (!validate52(data.metrics, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.startupTimeout !== void 0) {
      let data15 = data.startupTimeout;
      if (typeof data15 === "string") {
        if (!pattern9.test(data15)) {
          const err18 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/startupTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err19);
        errors++;
      }
    }
    if (data.modelDownloadTimeout !== void 0) {
      let data16 = data.modelDownloadTimeout;
      if (typeof data16 === "string") {
        if (!pattern9.test(data16)) {
          const err20 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/modelDownloadTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err21);
        errors++;
      }
    }
    if (data.provisionTimeout !== void 0) {
      let data17 = data.provisionTimeout;
      if (typeof data17 === "string") {
        if (!pattern9.test(data17)) {
          const err22 = { instancePath: instancePath + "/provisionTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/provisionTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err23);
        errors++;
      }
    }
    if (data.inferenceAmi !== void 0) {
      if (typeof data.inferenceAmi !== "string") {
        const err24 = { instancePath: instancePath + "/inferenceAmi", schemaPath: "#/properties/inferenceAmi/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err24);
        errors++;
      }
    }
    if (data.routing !== void 0) {
      let data19 = data.routing;
      const _errs44 = errors;
      let valid12 = false;
      const _errs45 = errors;
      if (typeof data19 !== "string") {
        const err25 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err25);
        errors++;
      }
      if (!(data19 === "least-outstanding" || data19 === "random" || data19 === "prefix-aware" || data19 === "LEAST_OUTSTANDING_REQUESTS" || data19 === "RANDOM" || data19 === "PREFIX_AWARE")) {
        const err26 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema114.properties.routing.anyOf[0].enum } };
        vErrors = added(vErrors, err26);
        errors++;
      }
      var _valid0 = _errs45 === errors;
      valid12 = valid12 || _valid0;
      if (!valid12) {
        const _errs47 = errors;
        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
          if (data19.strategy === void 0) {
            const err27 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/required", keyword: "required", params: { missingProperty: "strategy" } };
            vErrors = added(vErrors, err27);
            errors++;
          }
          for (const key1 in data19) {
            if (!(key1 === "strategy" || key1 === "prefixLength" || key1 === "concurrencyThreshold")) {
              const err28 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors = added(vErrors, err28);
              errors++;
            }
          }
          if (data19.strategy !== void 0) {
            let data20 = data19.strategy;
            if (!(data20 === "least-outstanding" || data20 === "random" || data20 === "prefix-aware")) {
              const err29 = { instancePath: instancePath + "/routing/strategy", schemaPath: "#/definitions/routing/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema48.properties.strategy.enum } };
              vErrors = added(vErrors, err29);
              errors++;
            }
          }
          if (data19.prefixLength !== void 0) {
            let data21 = data19.prefixLength;
            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
              const err30 = { instancePath: instancePath + "/routing/prefixLength", schemaPath: "#/definitions/routing/properties/prefixLength/type", keyword: "type", params: { type: "integer" } };
              vErrors = added(vErrors, err30);
              errors++;
            }
          }
          if (data19.concurrencyThreshold !== void 0) {
            let data22 = data19.concurrencyThreshold;
            if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
              const err31 = { instancePath: instancePath + "/routing/concurrencyThreshold", schemaPath: "#/definitions/routing/properties/concurrencyThreshold/type", keyword: "type", params: { type: "integer" } };
              vErrors = added(vErrors, err31);
              errors++;
            }
          }
        } else {
          const err32 = { instancePath: instancePath + "/routing", schemaPath: "#/definitions/routing/type", keyword: "type", params: { type: "object" } };
          vErrors = added(vErrors, err32);
          errors++;
        }
        var _valid0 = _errs47 === errors;
        valid12 = valid12 || _valid0;
      }
      if (!valid12) {
        const err33 = { instancePath: instancePath + "/routing", schemaPath: "#/properties/routing/anyOf", keyword: "anyOf", params: {} };
        vErrors = added(vErrors, err33);
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
    }
    if (data.managedScaling !== void 0) {
      if (!validate28(data.managedScaling, { instancePath: instancePath + "/managedScaling", parentData: data, parentDataProperty: "managedScaling", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.capacityReservation !== void 0) {
      let data24 = data.capacityReservation;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.arn === void 0) {
          const err34 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/required", keyword: "required", params: { missingProperty: "arn" } };
          vErrors = added(vErrors, err34);
          errors++;
        }
        for (const key2 in data24) {
          if (!(key2 === "preference" || key2 === "arn")) {
            const err35 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors = added(vErrors, err35);
            errors++;
          }
        }
        if (data24.preference !== void 0) {
          if (!(data24.preference === "capacity-reservations-only")) {
            const err36 = { instancePath: instancePath + "/capacityReservation/preference", schemaPath: "#/definitions/capacityReservation/properties/preference/enum", keyword: "enum", params: { allowedValues: schema51.properties.preference.enum } };
            vErrors = added(vErrors, err36);
            errors++;
          }
        }
        if (data24.arn !== void 0) {
          if (typeof data24.arn !== "string") {
            const err37 = { instancePath: instancePath + "/capacityReservation/arn", schemaPath: "#/definitions/capacityReservation/properties/arn/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err37);
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/capacityReservation", schemaPath: "#/definitions/capacityReservation/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err38);
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err39);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
const schema129 = { "type": "object", "required": ["type", "instanceType", "input", "output"], "properties": { "type": { "const": "batch" }, "instanceType": { "$ref": "#/definitions/instanceType" }, "instanceCount": { "type": "integer" }, "input": { "$ref": "#/definitions/s3Uri" }, "dataType": { "enum": ["S3Prefix", "ManifestFile", "AugmentedManifestFile"] }, "contentType": { "type": "string" }, "output": { "$ref": "#/definitions/s3Uri" }, "splitType": { "enum": ["None", "Line", "RecordIO", "TFRecord"] }, "assembleWith": { "enum": ["None", "Line"] }, "batchStrategy": { "enum": ["MultiRecord", "SingleRecord"] }, "maxPayload": { "$ref": "#/definitions/size" }, "maxConcurrentTransforms": { "type": "integer" }, "invocationTimeout": { "$ref": "#/definitions/duration" }, "invocationMaxRetries": { "type": "integer" }, "joinSource": { "enum": ["Input", "None"] }, "inputFilter": { "type": "string" }, "outputFilter": { "type": "string" }, "schedule": { "type": "string", "pattern": "^(cron|rate)\\(.+\\)$" }, "ami": { "type": "string" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
const pattern92 = new RegExp("^(cron|rate)\\(.+\\)$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    if (data.instanceType === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instanceType" } };
      vErrors = added(vErrors, err1);
      errors++;
    }
    if (data.input === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors = added(vErrors, err2);
      errors++;
    }
    if (data.output === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output" } };
      vErrors = added(vErrors, err3);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema129.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("batch" !== data.type) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "batch" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data1 = data.instanceType;
      if (typeof data1 === "string") {
        if (!pattern22.test(data1)) {
          const err6 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data2 = data.instanceCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.input !== void 0) {
      let data3 = data.input;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err9 = { instancePath: instancePath + "/input", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/input", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.dataType !== void 0) {
      let data4 = data.dataType;
      if (!(data4 === "S3Prefix" || data4 === "ManifestFile" || data4 === "AugmentedManifestFile")) {
        const err11 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema129.properties.dataType.enum } };
        vErrors = added(vErrors, err11);
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      if (typeof data.contentType !== "string") {
        const err12 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err12);
        errors++;
      }
    }
    if (data.output !== void 0) {
      let data6 = data.output;
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err13 = { instancePath: instancePath + "/output", schemaPath: "#/definitions/s3Uri/pattern", keyword: "pattern", params: { pattern: "^(s3|https)://[^/]+(/.*)?$" } };
          vErrors = added(vErrors, err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/output", schemaPath: "#/definitions/s3Uri/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.splitType !== void 0) {
      let data7 = data.splitType;
      if (!(data7 === "None" || data7 === "Line" || data7 === "RecordIO" || data7 === "TFRecord")) {
        const err15 = { instancePath: instancePath + "/splitType", schemaPath: "#/properties/splitType/enum", keyword: "enum", params: { allowedValues: schema129.properties.splitType.enum } };
        vErrors = added(vErrors, err15);
        errors++;
      }
    }
    if (data.assembleWith !== void 0) {
      let data8 = data.assembleWith;
      if (!(data8 === "None" || data8 === "Line")) {
        const err16 = { instancePath: instancePath + "/assembleWith", schemaPath: "#/properties/assembleWith/enum", keyword: "enum", params: { allowedValues: schema129.properties.assembleWith.enum } };
        vErrors = added(vErrors, err16);
        errors++;
      }
    }
    if (data.batchStrategy !== void 0) {
      let data9 = data.batchStrategy;
      if (!(data9 === "MultiRecord" || data9 === "SingleRecord")) {
        const err17 = { instancePath: instancePath + "/batchStrategy", schemaPath: "#/properties/batchStrategy/enum", keyword: "enum", params: { allowedValues: schema129.properties.batchStrategy.enum } };
        vErrors = added(vErrors, err17);
        errors++;
      }
    }
    if (data.maxPayload !== void 0) {
      let data10 = data.maxPayload;
      if (typeof data10 === "string") {
        if (!pattern3.test(data10)) {
          const err18 = { instancePath: instancePath + "/maxPayload", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err18);
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/maxPayload", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err19);
        errors++;
      }
    }
    if (data.maxConcurrentTransforms !== void 0) {
      let data11 = data.maxConcurrentTransforms;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err20 = { instancePath: instancePath + "/maxConcurrentTransforms", schemaPath: "#/properties/maxConcurrentTransforms/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err20);
        errors++;
      }
    }
    if (data.invocationTimeout !== void 0) {
      let data12 = data.invocationTimeout;
      if (typeof data12 === "string") {
        if (!pattern9.test(data12)) {
          const err21 = { instancePath: instancePath + "/invocationTimeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/invocationTimeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err22);
        errors++;
      }
    }
    if (data.invocationMaxRetries !== void 0) {
      let data13 = data.invocationMaxRetries;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err23 = { instancePath: instancePath + "/invocationMaxRetries", schemaPath: "#/properties/invocationMaxRetries/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err23);
        errors++;
      }
    }
    if (data.joinSource !== void 0) {
      let data14 = data.joinSource;
      if (!(data14 === "Input" || data14 === "None")) {
        const err24 = { instancePath: instancePath + "/joinSource", schemaPath: "#/properties/joinSource/enum", keyword: "enum", params: { allowedValues: schema129.properties.joinSource.enum } };
        vErrors = added(vErrors, err24);
        errors++;
      }
    }
    if (data.inputFilter !== void 0) {
      if (typeof data.inputFilter !== "string") {
        const err25 = { instancePath: instancePath + "/inputFilter", schemaPath: "#/properties/inputFilter/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err25);
        errors++;
      }
    }
    if (data.outputFilter !== void 0) {
      if (typeof data.outputFilter !== "string") {
        const err26 = { instancePath: instancePath + "/outputFilter", schemaPath: "#/properties/outputFilter/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err26);
        errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data17 = data.schedule;
      if (typeof data17 === "string") {
        if (!pattern92.test(data17)) {
          const err27 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/pattern", keyword: "pattern", params: { pattern: "^(cron|rate)\\(.+\\)$" } };
          vErrors = added(vErrors, err27);
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err28);
        errors++;
      }
    }
    if (data.ami !== void 0) {
      if (typeof data.ami !== "string") {
        const err29 = { instancePath: instancePath + "/ami", schemaPath: "#/properties/ami/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err29);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data19 = data.environment;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key1 in data19) {
          let data20 = data19[key1];
          if (typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20)) && typeof data20 !== "boolean") {
            const err30 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema129.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err30);
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err31);
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err32);
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
const schema135 = { "type": "object", "properties": { "memory": { "$ref": "#/definitions/size" }, "timeout": { "$ref": "#/definitions/duration" }, "storage": { "$ref": "#/definitions/size" }, "architecture": { "type": "string" }, "layers": { "type": "array", "items": { "type": "string" } }, "imageSize": { "$ref": "#/definitions/size" }, "unzippedSize": { "$ref": "#/definitions/size" }, "reservedConcurrency": { "type": "integer" }, "provisionedConcurrency": { "type": "integer" }, "gpu": { "type": "boolean" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "additionalProperties": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema135.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data0 = data.memory;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data1 = data.timeout;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err3 = { instancePath: instancePath + "/timeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/timeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.storage !== void 0) {
      let data2 = data.storage;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err5 = { instancePath: instancePath + "/storage", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/storage", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.architecture !== void 0) {
      if (typeof data.architecture !== "string") {
        const err7 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.layers !== void 0) {
      let data4 = data.layers;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err8 = { instancePath: instancePath + "/layers/" + i0, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err9);
        errors++;
      }
    }
    if (data.imageSize !== void 0) {
      let data6 = data.imageSize;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err10 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/imageSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err11);
        errors++;
      }
    }
    if (data.unzippedSize !== void 0) {
      let data7 = data.unzippedSize;
      if (typeof data7 === "string") {
        if (!pattern3.test(data7)) {
          const err12 = { instancePath: instancePath + "/unzippedSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/unzippedSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err13);
        errors++;
      }
    }
    if (data.reservedConcurrency !== void 0) {
      let data8 = data.reservedConcurrency;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err14 = { instancePath: instancePath + "/reservedConcurrency", schemaPath: "#/properties/reservedConcurrency/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.provisionedConcurrency !== void 0) {
      let data9 = data.provisionedConcurrency;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err15 = { instancePath: instancePath + "/provisionedConcurrency", schemaPath: "#/properties/provisionedConcurrency/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err15);
        errors++;
      }
    }
    if (data.gpu !== void 0) {
      if (typeof data.gpu !== "boolean") {
        const err16 = { instancePath: instancePath + "/gpu", schemaPath: "#/properties/gpu/type", keyword: "type", params: { type: "boolean" } };
        vErrors = added(vErrors, err16);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data11 = data.environment;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          let data12 = data11[key1];
          if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
            const err17 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema135.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err17);
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err18);
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err19);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
const schema141 = { "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["rest", "http"] }, "timeout": { "$ref": "#/definitions/duration" } }, "additionalProperties": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "timeout")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "rest" || data0 === "http")) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema141.properties.kind.enum } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data1 = data.timeout;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err3 = { instancePath: instancePath + "/timeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/timeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err5);
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
const schema143 = { "type": "object", "properties": { "tasks": { "type": "integer" }, "architecture": { "enum": ["x86_64", "arm64"] }, "vcpus": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "storage": { "$ref": "#/definitions/size" }, "gpus": { "type": "integer" }, "networkMode": { "type": "string" }, "privileged": { "type": "boolean" } }, "additionalProperties": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "tasks" || key0 === "architecture" || key0 === "vcpus" || key0 === "memory" || key0 === "storage" || key0 === "gpus" || key0 === "networkMode" || key0 === "privileged")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.tasks !== void 0) {
      let data0 = data.tasks;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.architecture !== void 0) {
      let data1 = data.architecture;
      if (!(data1 === "x86_64" || data1 === "arm64")) {
        const err2 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/enum", keyword: "enum", params: { allowedValues: schema143.properties.architecture.enum } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.vcpus !== void 0) {
      let data2 = data.vcpus;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/vcpus", schemaPath: "#/properties/vcpus/type", keyword: "type", params: { type: "number" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data3 = data.memory;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err4 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.storage !== void 0) {
      let data4 = data.storage;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err6 = { instancePath: instancePath + "/storage", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/storage", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.gpus !== void 0) {
      let data5 = data.gpus;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err8 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.networkMode !== void 0) {
      if (typeof data.networkMode !== "string") {
        const err9 = { instancePath: instancePath + "/networkMode", schemaPath: "#/properties/networkMode/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err9);
        errors++;
      }
    }
    if (data.privileged !== void 0) {
      if (typeof data.privileged !== "boolean") {
        const err10 = { instancePath: instancePath + "/privileged", schemaPath: "#/properties/privileged/type", keyword: "type", params: { type: "boolean" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err11);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
const schema146 = { "type": "object", "properties": { "instanceType": { "type": "string", "pattern": "^(?!ml\\.)[a-z][a-z0-9-]*\\.[a-z0-9-]+$" }, "instanceCount": { "type": "integer" }, "tasks": { "type": "integer" }, "autoscaling": { "type": "object", "properties": { "min": { "type": "integer" }, "max": { "type": "integer" }, "target": { "type": "string", "pattern": "^\\s*\\d+(\\.\\d+)?\\s*%\\s*cpu\\s*$" } }, "required": ["min", "max"], "additionalProperties": false }, "vcpus": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "gpus": { "type": "integer" }, "environment": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } } }, "required": ["instanceType"], "additionalProperties": false };
const pattern101 = new RegExp("^(?!ml\\.)[a-z][a-z0-9-]*\\.[a-z0-9-]+$", "u");
const pattern102 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*%\\s*cpu\\s*$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instanceType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instanceType" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "instanceType" || key0 === "instanceCount" || key0 === "tasks" || key0 === "autoscaling" || key0 === "vcpus" || key0 === "memory" || key0 === "gpus" || key0 === "environment")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data0 = data.instanceType;
      if (typeof data0 === "string") {
        if (!pattern101.test(data0)) {
          const err2 = { instancePath: instancePath + "/instanceType", schemaPath: "#/properties/instanceType/pattern", keyword: "pattern", params: { pattern: "^(?!ml\\.)[a-z][a-z0-9-]*\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/instanceType", schemaPath: "#/properties/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data1 = data.instanceCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.tasks !== void 0) {
      let data2 = data.tasks;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.autoscaling !== void 0) {
      let data3 = data.autoscaling;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.min === void 0) {
          const err6 = { instancePath: instancePath + "/autoscaling", schemaPath: "#/properties/autoscaling/required", keyword: "required", params: { missingProperty: "min" } };
          vErrors = added(vErrors, err6);
          errors++;
        }
        if (data3.max === void 0) {
          const err7 = { instancePath: instancePath + "/autoscaling", schemaPath: "#/properties/autoscaling/required", keyword: "required", params: { missingProperty: "max" } };
          vErrors = added(vErrors, err7);
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "min" || key1 === "max" || key1 === "target")) {
            const err8 = { instancePath: instancePath + "/autoscaling", schemaPath: "#/properties/autoscaling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors = added(vErrors, err8);
            errors++;
          }
        }
        if (data3.min !== void 0) {
          let data4 = data3.min;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err9 = { instancePath: instancePath + "/autoscaling/min", schemaPath: "#/properties/autoscaling/properties/min/type", keyword: "type", params: { type: "integer" } };
            vErrors = added(vErrors, err9);
            errors++;
          }
        }
        if (data3.max !== void 0) {
          let data5 = data3.max;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err10 = { instancePath: instancePath + "/autoscaling/max", schemaPath: "#/properties/autoscaling/properties/max/type", keyword: "type", params: { type: "integer" } };
            vErrors = added(vErrors, err10);
            errors++;
          }
        }
        if (data3.target !== void 0) {
          let data6 = data3.target;
          if (typeof data6 === "string") {
            if (!pattern102.test(data6)) {
              const err11 = { instancePath: instancePath + "/autoscaling/target", schemaPath: "#/properties/autoscaling/properties/target/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*cpu\\s*$" } };
              vErrors = added(vErrors, err11);
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/autoscaling/target", schemaPath: "#/properties/autoscaling/properties/target/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err12);
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/autoscaling", schemaPath: "#/properties/autoscaling/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err13);
        errors++;
      }
    }
    if (data.vcpus !== void 0) {
      let data7 = data.vcpus;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err14 = { instancePath: instancePath + "/vcpus", schemaPath: "#/properties/vcpus/type", keyword: "type", params: { type: "number" } };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data8 = data.memory;
      if (typeof data8 === "string") {
        if (!pattern3.test(data8)) {
          const err15 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err16);
        errors++;
      }
    }
    if (data.gpus !== void 0) {
      let data9 = data.gpus;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err17 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err17);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data10 = data.environment;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          let data11 = data10[key2];
          if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
            const err18 = { instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema146.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err18);
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err19);
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err20);
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
const schema148 = { "type": "object", "properties": { "platform": { "enum": ["ec2", "fargate"] }, "architecture": { "enum": ["x86_64", "arm64"] }, "arraySize": { "type": "integer" }, "vcpus": { "type": "number" }, "memory": { "$ref": "#/definitions/size" }, "gpus": { "type": "integer" }, "attempts": { "type": "integer" }, "timeout": { "$ref": "#/definitions/duration" }, "computeEnvironments": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema148.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.platform !== void 0) {
      let data0 = data.platform;
      if (!(data0 === "ec2" || data0 === "fargate")) {
        const err1 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/enum", keyword: "enum", params: { allowedValues: schema148.properties.platform.enum } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.architecture !== void 0) {
      let data1 = data.architecture;
      if (!(data1 === "x86_64" || data1 === "arm64")) {
        const err2 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/enum", keyword: "enum", params: { allowedValues: schema148.properties.architecture.enum } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.arraySize !== void 0) {
      let data2 = data.arraySize;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/arraySize", schemaPath: "#/properties/arraySize/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.vcpus !== void 0) {
      let data3 = data.vcpus;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err4 = { instancePath: instancePath + "/vcpus", schemaPath: "#/properties/vcpus/type", keyword: "type", params: { type: "number" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data4 = data.memory;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err5 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/memory", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
    if (data.gpus !== void 0) {
      let data5 = data.gpus;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err7);
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data6 = data.attempts;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err8 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err8);
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data7 = data.timeout;
      if (typeof data7 === "string") {
        if (!pattern9.test(data7)) {
          const err9 = { instancePath: instancePath + "/timeout", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/timeout", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.computeEnvironments !== void 0) {
      let data8 = data.computeEnvironments;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data8[i0] !== "string") {
            const err11 = { instancePath: instancePath + "/computeEnvironments/" + i0, schemaPath: "#/properties/computeEnvironments/items/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err11);
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/computeEnvironments", schemaPath: "#/properties/computeEnvironments/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err12);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err13);
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "request" || key0 === "response")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data0 = data.request;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.response !== void 0) {
      let data1 = data.response;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err3 = { instancePath: instancePath + "/response", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
          vErrors = added(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/response", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err5);
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
    vErrors = added(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors = added(vErrors, err2);
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
  validate84.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mean === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mean" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "mean" || key0 === "p95")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.mean !== void 0) {
      let data0 = data.mean;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err2 = { instancePath: instancePath + "/mean", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/mean", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.p95 !== void 0) {
      let data1 = data.p95;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err4 = { instancePath: instancePath + "/p95", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
          vErrors = added(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/p95", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err6);
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
    vErrors = added(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors = added(vErrors, err2);
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
  validate88.errors = vErrors;
  return errors === 0;
}
const pattern112 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$", "u");
const schema164 = { "type": "object", "required": ["average"], "properties": { "average": { "$ref": "#/definitions/rate" }, "peak": { "$ref": "#/definitions/rate" }, "pattern": { "enum": ["steady", "business-hours", "spiky", "intermittent"] } }, "additionalProperties": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.average === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "average" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "average" || key0 === "peak" || key0 === "pattern")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.average !== void 0) {
      let data0 = data.average;
      if (typeof data0 === "string") {
        if (!pattern112.test(data0)) {
          const err2 = { instancePath: instancePath + "/average", schemaPath: "#/definitions/rate/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$" } };
          vErrors = added(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/average", schemaPath: "#/definitions/rate/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.peak !== void 0) {
      let data1 = data.peak;
      if (typeof data1 === "string") {
        if (!pattern112.test(data1)) {
          const err4 = { instancePath: instancePath + "/peak", schemaPath: "#/definitions/rate/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$" } };
          vErrors = added(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/peak", schemaPath: "#/definitions/rate/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.pattern !== void 0) {
      let data2 = data.pattern;
      if (!(data2 === "steady" || data2 === "business-hours" || data2 === "spiky" || data2 === "intermittent")) {
        const err6 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/enum", keyword: "enum", params: { allowedValues: schema164.properties.pattern.enum } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err7);
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern112.test(data)) {
      const err0 = { instancePath, schemaPath: "#/definitions/rate/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*[kM]?\\s*/\\s*(s|min|h|day|month)\\s*$" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/definitions/rate/type", keyword: "type", params: { type: "string" } };
    vErrors = added(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors = added(vErrors, err2);
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
  validate92.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "modelName" || key0 === "instanceType" || key0 === "instanceCount")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err2);
        errors++;
      }
    }
    if (data.modelName !== void 0) {
      if (typeof data.modelName !== "string") {
        const err3 = { instancePath: instancePath + "/modelName", schemaPath: "#/properties/modelName/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data2 = data.instanceType;
      if (typeof data2 === "string") {
        if (!pattern22.test(data2)) {
          const err4 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
          vErrors = added(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.instanceCount !== void 0) {
      let data3 = data.instanceCount;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/instanceCount", schemaPath: "#/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
        vErrors = added(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err7);
    errors++;
  }
  validate96.errors = vErrors;
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
      vErrors = added(vErrors, err0);
      errors++;
    }
  }
  var valid2 = _errs5 === errors;
  if (valid2) {
    const err1 = {};
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
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.endpoint === void 0 && (missing1 = "endpoint")) {
        const err2 = {};
        vErrors = added(vErrors, err2);
        errors++;
      } else {
        if (data.endpoint !== void 0) {
          let data0 = data.endpoint;
          const _errs6 = errors;
          const _errs8 = errors;
          const _errs9 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing2;
            if (data0.instancePools === void 0 && (missing2 = "instancePools")) {
              const err3 = {};
              vErrors = added(vErrors, err3);
              errors++;
            }
          }
          var valid4 = _errs9 === errors;
          if (valid4) {
            const err4 = {};
            vErrors = added(vErrors, err4);
            errors++;
          } else {
            errors = _errs8;
            if (vErrors !== null) {
              if (_errs8) {
                vErrors.length = _errs8;
              } else {
                vErrors = null;
              }
            }
          }
          if (errors === _errs6) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing3;
              if (data0.type === void 0 && (missing3 = "type")) {
                const err5 = {};
                vErrors = added(vErrors, err5);
                errors++;
              } else {
                if (data0.type !== void 0) {
                  let data1 = data0.type;
                  if (!(data1 === "real-time" || data1 === "async")) {
                    const err6 = {};
                    vErrors = added(vErrors, err6);
                    errors++;
                  }
                }
              }
            } else {
              const err7 = {};
              vErrors = added(vErrors, err7);
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
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.endpoint !== void 0) {
        let data2 = data.endpoint;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.instanceType === void 0) {
            const err8 = { instancePath: instancePath + "/endpoint", schemaPath: "#/allOf/0/then/properties/endpoint/required", keyword: "required", params: { missingProperty: "instanceType" } };
            vErrors = added(vErrors, err8);
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs11 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err9 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err9);
    errors++;
  }
  const _errs14 = errors;
  let valid7 = true;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.variants === void 0 && (missing4 = "variants") || data.endpoint === void 0 && (missing4 = "endpoint")) {
      const err10 = {};
      vErrors = added(vErrors, err10);
      errors++;
    } else {
      if (data.endpoint !== void 0) {
        let data3 = data.endpoint;
        const _errs16 = errors;
        const _errs18 = errors;
        const _errs19 = errors;
        const _errs20 = errors;
        let valid10 = false;
        const _errs21 = errors;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          let missing5;
          if (data3.instanceType === void 0 && (missing5 = "instanceType")) {
            const err11 = {};
            vErrors = added(vErrors, err11);
            errors++;
          }
        }
        var _valid2 = _errs21 === errors;
        valid10 = valid10 || _valid2;
        if (!valid10) {
          const _errs22 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing6;
            if (data3.instancePools === void 0 && (missing6 = "instancePools")) {
              const err12 = {};
              vErrors = added(vErrors, err12);
              errors++;
            }
          }
          var _valid2 = _errs22 === errors;
          valid10 = valid10 || _valid2;
        }
        if (!valid10) {
          const err13 = {};
          vErrors = added(vErrors, err13);
          errors++;
        } else {
          errors = _errs20;
          if (vErrors !== null) {
            if (_errs20) {
              vErrors.length = _errs20;
            } else {
              vErrors = null;
            }
          }
        }
        var valid9 = _errs19 === errors;
        if (valid9) {
          const err14 = {};
          vErrors = added(vErrors, err14);
          errors++;
        } else {
          errors = _errs18;
          if (vErrors !== null) {
            if (_errs18) {
              vErrors.length = _errs18;
            } else {
              vErrors = null;
            }
          }
        }
        if (errors === _errs16) {
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing7;
            if (data3.type === void 0 && (missing7 = "type")) {
              const err15 = {};
              vErrors = added(vErrors, err15);
              errors++;
            } else {
              if (data3.type !== void 0) {
                let data4 = data3.type;
                if (!(data4 === "real-time" || data4 === "async")) {
                  const err16 = {};
                  vErrors = added(vErrors, err16);
                  errors++;
                }
              }
            }
          } else {
            const err17 = {};
            vErrors = added(vErrors, err17);
            errors++;
          }
        }
      }
    }
  }
  var _valid1 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) {
      vErrors.length = _errs14;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs24 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.variants !== void 0) {
        let data5 = data.variants;
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            const _errs27 = errors;
            let valid15 = true;
            const _errs28 = errors;
            const _errs29 = errors;
            const _errs30 = errors;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
              let missing8;
              if (data6.instancePools === void 0 && (missing8 = "instancePools")) {
                const err18 = {};
                vErrors = added(vErrors, err18);
                errors++;
              }
            }
            var valid16 = _errs30 === errors;
            if (valid16) {
              const err19 = {};
              vErrors = added(vErrors, err19);
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
            var _valid3 = _errs28 === errors;
            errors = _errs27;
            if (vErrors !== null) {
              if (_errs27) {
                vErrors.length = _errs27;
              } else {
                vErrors = null;
              }
            }
            if (_valid3) {
              const _errs31 = errors;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.instanceType === void 0) {
                  const err20 = { instancePath: instancePath + "/variants/" + i0, schemaPath: "#/allOf/1/then/properties/variants/items/then/required", keyword: "required", params: { missingProperty: "instanceType" } };
                  vErrors = added(vErrors, err20);
                  errors++;
                }
              }
              var _valid3 = _errs31 === errors;
              valid15 = _valid3;
            }
            if (!valid15) {
              const err21 = { instancePath: instancePath + "/variants/" + i0, schemaPath: "#/allOf/1/then/properties/variants/items/if", keyword: "if", params: { failingKeyword: "then" } };
              vErrors = added(vErrors, err21);
              errors++;
            }
          }
        }
      }
    }
    var _valid1 = _errs24 === errors;
    valid7 = _valid1;
  }
  if (!valid7) {
    const err22 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err22);
    errors++;
  }
  const _errs33 = errors;
  const _errs34 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if (data.model === void 0 && (missing9 = "model") || data.models === void 0 && (missing9 = "models")) {
      const err23 = {};
      vErrors = added(vErrors, err23);
      errors++;
    }
  }
  var valid17 = _errs34 === errors;
  if (valid17) {
    const err24 = { instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err24);
    errors++;
  } else {
    errors = _errs33;
    if (vErrors !== null) {
      if (_errs33) {
        vErrors.length = _errs33;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs36 = errors;
  const _errs37 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if (data.model === void 0 && (missing10 = "model") || data.containers === void 0 && (missing10 = "containers")) {
      const err25 = {};
      vErrors = added(vErrors, err25);
      errors++;
    }
  }
  var valid18 = _errs37 === errors;
  if (valid18) {
    const err26 = { instancePath, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err26);
    errors++;
  } else {
    errors = _errs36;
    if (vErrors !== null) {
      if (_errs36) {
        vErrors.length = _errs36;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs39 = errors;
  const _errs40 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing11;
    if (data.model === void 0 && (missing11 = "model") || data.variants === void 0 && (missing11 = "variants")) {
      const err27 = {};
      vErrors = added(vErrors, err27);
      errors++;
    }
  }
  var valid19 = _errs40 === errors;
  if (valid19) {
    const err28 = { instancePath, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err28);
    errors++;
  } else {
    errors = _errs39;
    if (vErrors !== null) {
      if (_errs39) {
        vErrors.length = _errs39;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs42 = errors;
  const _errs43 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if (data.model === void 0 && (missing12 = "model") || data.components === void 0 && (missing12 = "components")) {
      const err29 = {};
      vErrors = added(vErrors, err29);
      errors++;
    }
  }
  var valid20 = _errs43 === errors;
  if (valid20) {
    const err30 = { instancePath, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err30);
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
  const _errs45 = errors;
  const _errs46 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing13;
    if (data.models === void 0 && (missing13 = "models") || data.containers === void 0 && (missing13 = "containers")) {
      const err31 = {};
      vErrors = added(vErrors, err31);
      errors++;
    }
  }
  var valid21 = _errs46 === errors;
  if (valid21) {
    const err32 = { instancePath, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err32);
    errors++;
  } else {
    errors = _errs45;
    if (vErrors !== null) {
      if (_errs45) {
        vErrors.length = _errs45;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs48 = errors;
  const _errs49 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if (data.models === void 0 && (missing14 = "models") || data.variants === void 0 && (missing14 = "variants")) {
      const err33 = {};
      vErrors = added(vErrors, err33);
      errors++;
    }
  }
  var valid22 = _errs49 === errors;
  if (valid22) {
    const err34 = { instancePath, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err34);
    errors++;
  } else {
    errors = _errs48;
    if (vErrors !== null) {
      if (_errs48) {
        vErrors.length = _errs48;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs51 = errors;
  const _errs52 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing15;
    if (data.models === void 0 && (missing15 = "models") || data.components === void 0 && (missing15 = "components")) {
      const err35 = {};
      vErrors = added(vErrors, err35);
      errors++;
    }
  }
  var valid23 = _errs52 === errors;
  if (valid23) {
    const err36 = { instancePath, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err36);
    errors++;
  } else {
    errors = _errs51;
    if (vErrors !== null) {
      if (_errs51) {
        vErrors.length = _errs51;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs54 = errors;
  const _errs55 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing16;
    if (data.containers === void 0 && (missing16 = "containers") || data.variants === void 0 && (missing16 = "variants")) {
      const err37 = {};
      vErrors = added(vErrors, err37);
      errors++;
    }
  }
  var valid24 = _errs55 === errors;
  if (valid24) {
    const err38 = { instancePath, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err38);
    errors++;
  } else {
    errors = _errs54;
    if (vErrors !== null) {
      if (_errs54) {
        vErrors.length = _errs54;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs57 = errors;
  const _errs58 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing17;
    if (data.containers === void 0 && (missing17 = "containers") || data.components === void 0 && (missing17 = "components")) {
      const err39 = {};
      vErrors = added(vErrors, err39);
      errors++;
    }
  }
  var valid25 = _errs58 === errors;
  if (valid25) {
    const err40 = { instancePath, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err40);
    errors++;
  } else {
    errors = _errs57;
    if (vErrors !== null) {
      if (_errs57) {
        vErrors.length = _errs57;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs60 = errors;
  const _errs61 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing18;
    if (data.variants === void 0 && (missing18 = "variants") || data.components === void 0 && (missing18 = "components")) {
      const err41 = {};
      vErrors = added(vErrors, err41);
      errors++;
    }
  }
  var valid26 = _errs61 === errors;
  if (valid26) {
    const err42 = { instancePath, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    vErrors = added(vErrors, err42);
    errors++;
  } else {
    errors = _errs60;
    if (vErrors !== null) {
      if (_errs60) {
        vErrors.length = _errs60;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs63 = errors;
  let valid27 = true;
  const _errs64 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing19;
    if (data.target === void 0 && (missing19 = "target")) {
      const err43 = {};
      vErrors = added(vErrors, err43);
      errors++;
    } else {
      if (data.target !== void 0) {
        if ("lambda" !== data.target) {
          const err44 = {};
          vErrors = added(vErrors, err44);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs64 === errors;
  errors = _errs63;
  if (vErrors !== null) {
    if (_errs63) {
      vErrors.length = _errs63;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs66 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.function === void 0) {
        const err45 = { instancePath, schemaPath: "#/allOf/12/then/required", keyword: "required", params: { missingProperty: "function" } };
        vErrors = added(vErrors, err45);
        errors++;
      }
      if (data.endpoint !== void 0) {
        const err46 = { instancePath: instancePath + "/endpoint", schemaPath: "#/allOf/12/then/properties/endpoint/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err46);
        errors++;
      }
      if (data.task !== void 0) {
        const err47 = { instancePath: instancePath + "/task", schemaPath: "#/allOf/12/then/properties/task/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err47);
        errors++;
      }
      if (data.service !== void 0) {
        const err48 = { instancePath: instancePath + "/service", schemaPath: "#/allOf/12/then/properties/service/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err48);
        errors++;
      }
      if (data.job !== void 0) {
        const err49 = { instancePath: instancePath + "/job", schemaPath: "#/allOf/12/then/properties/job/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err49);
        errors++;
      }
      if (data.edge !== void 0) {
        const err50 = { instancePath: instancePath + "/edge", schemaPath: "#/allOf/12/then/properties/edge/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err50);
        errors++;
      }
    }
    var _valid4 = _errs66 === errors;
    valid27 = _valid4;
  }
  if (!valid27) {
    const err51 = { instancePath, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err51);
    errors++;
  }
  const _errs68 = errors;
  let valid30 = true;
  const _errs69 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing20;
    if (data.target === void 0 && (missing20 = "target")) {
      const err52 = {};
      vErrors = added(vErrors, err52);
      errors++;
    } else {
      if (data.target !== void 0) {
        if ("fargate" !== data.target) {
          const err53 = {};
          vErrors = added(vErrors, err53);
          errors++;
        }
      }
    }
  }
  var _valid5 = _errs69 === errors;
  errors = _errs68;
  if (vErrors !== null) {
    if (_errs68) {
      vErrors.length = _errs68;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs71 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.task === void 0) {
        const err54 = { instancePath, schemaPath: "#/allOf/13/then/required", keyword: "required", params: { missingProperty: "task" } };
        vErrors = added(vErrors, err54);
        errors++;
      }
      if (data.endpoint !== void 0) {
        const err55 = { instancePath: instancePath + "/endpoint", schemaPath: "#/allOf/13/then/properties/endpoint/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err55);
        errors++;
      }
      if (data.function !== void 0) {
        const err56 = { instancePath: instancePath + "/function", schemaPath: "#/allOf/13/then/properties/function/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err56);
        errors++;
      }
      if (data.api !== void 0) {
        const err57 = { instancePath: instancePath + "/api", schemaPath: "#/allOf/13/then/properties/api/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err57);
        errors++;
      }
      if (data.service !== void 0) {
        const err58 = { instancePath: instancePath + "/service", schemaPath: "#/allOf/13/then/properties/service/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err58);
        errors++;
      }
      if (data.job !== void 0) {
        const err59 = { instancePath: instancePath + "/job", schemaPath: "#/allOf/13/then/properties/job/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err59);
        errors++;
      }
      if (data.edge !== void 0) {
        const err60 = { instancePath: instancePath + "/edge", schemaPath: "#/allOf/13/then/properties/edge/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err60);
        errors++;
      }
    }
    var _valid5 = _errs71 === errors;
    valid30 = _valid5;
  }
  if (!valid30) {
    const err61 = { instancePath, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err61);
    errors++;
  }
  const _errs73 = errors;
  let valid33 = true;
  const _errs74 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing21;
    if (data.target === void 0 && (missing21 = "target")) {
      const err62 = {};
      vErrors = added(vErrors, err62);
      errors++;
    } else {
      if (data.target !== void 0) {
        let data20 = data.target;
        if (!(data20 === "ecs" || data20 === "eks")) {
          const err63 = {};
          vErrors = added(vErrors, err63);
          errors++;
        }
      }
    }
  }
  var _valid6 = _errs74 === errors;
  errors = _errs73;
  if (vErrors !== null) {
    if (_errs73) {
      vErrors.length = _errs73;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs76 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.service === void 0) {
        const err64 = { instancePath, schemaPath: "#/allOf/14/then/required", keyword: "required", params: { missingProperty: "service" } };
        vErrors = added(vErrors, err64);
        errors++;
      }
      if (data.endpoint !== void 0) {
        const err65 = { instancePath: instancePath + "/endpoint", schemaPath: "#/allOf/14/then/properties/endpoint/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err65);
        errors++;
      }
      if (data.function !== void 0) {
        const err66 = { instancePath: instancePath + "/function", schemaPath: "#/allOf/14/then/properties/function/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err66);
        errors++;
      }
      if (data.api !== void 0) {
        const err67 = { instancePath: instancePath + "/api", schemaPath: "#/allOf/14/then/properties/api/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err67);
        errors++;
      }
      if (data.task !== void 0) {
        const err68 = { instancePath: instancePath + "/task", schemaPath: "#/allOf/14/then/properties/task/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err68);
        errors++;
      }
      if (data.job !== void 0) {
        const err69 = { instancePath: instancePath + "/job", schemaPath: "#/allOf/14/then/properties/job/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err69);
        errors++;
      }
      if (data.edge !== void 0) {
        const err70 = { instancePath: instancePath + "/edge", schemaPath: "#/allOf/14/then/properties/edge/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err70);
        errors++;
      }
    }
    var _valid6 = _errs76 === errors;
    valid33 = _valid6;
  }
  if (!valid33) {
    const err71 = { instancePath, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err71);
    errors++;
  }
  const _errs78 = errors;
  let valid36 = true;
  const _errs79 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing22;
    if (data.target === void 0 && (missing22 = "target")) {
      const err72 = {};
      vErrors = added(vErrors, err72);
      errors++;
    } else {
      if (data.target !== void 0) {
        if ("aws-batch" !== data.target) {
          const err73 = {};
          vErrors = added(vErrors, err73);
          errors++;
        }
      }
    }
  }
  var _valid7 = _errs79 === errors;
  errors = _errs78;
  if (vErrors !== null) {
    if (_errs78) {
      vErrors.length = _errs78;
    } else {
      vErrors = null;
    }
  }
  if (_valid7) {
    const _errs81 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.job === void 0) {
        const err74 = { instancePath, schemaPath: "#/allOf/15/then/required", keyword: "required", params: { missingProperty: "job" } };
        vErrors = added(vErrors, err74);
        errors++;
      }
      if (data.endpoint !== void 0) {
        const err75 = { instancePath: instancePath + "/endpoint", schemaPath: "#/allOf/15/then/properties/endpoint/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err75);
        errors++;
      }
      if (data.function !== void 0) {
        const err76 = { instancePath: instancePath + "/function", schemaPath: "#/allOf/15/then/properties/function/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err76);
        errors++;
      }
      if (data.api !== void 0) {
        const err77 = { instancePath: instancePath + "/api", schemaPath: "#/allOf/15/then/properties/api/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err77);
        errors++;
      }
      if (data.task !== void 0) {
        const err78 = { instancePath: instancePath + "/task", schemaPath: "#/allOf/15/then/properties/task/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err78);
        errors++;
      }
      if (data.service !== void 0) {
        const err79 = { instancePath: instancePath + "/service", schemaPath: "#/allOf/15/then/properties/service/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err79);
        errors++;
      }
      if (data.edge !== void 0) {
        const err80 = { instancePath: instancePath + "/edge", schemaPath: "#/allOf/15/then/properties/edge/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err80);
        errors++;
      }
    }
    var _valid7 = _errs81 === errors;
    valid36 = _valid7;
  }
  if (!valid36) {
    const err81 = { instancePath, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err81);
    errors++;
  }
  const _errs83 = errors;
  let valid39 = true;
  const _errs84 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing23;
    if (data.target === void 0 && (missing23 = "target")) {
      const err82 = {};
      vErrors = added(vErrors, err82);
      errors++;
    } else {
      if (data.target !== void 0) {
        if ("greengrass" !== data.target) {
          const err83 = {};
          vErrors = added(vErrors, err83);
          errors++;
        }
      }
    }
  }
  var _valid8 = _errs84 === errors;
  errors = _errs83;
  if (vErrors !== null) {
    if (_errs83) {
      vErrors.length = _errs83;
    } else {
      vErrors = null;
    }
  }
  if (_valid8) {
    const _errs86 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.edge === void 0) {
        const err84 = { instancePath, schemaPath: "#/allOf/16/then/required", keyword: "required", params: { missingProperty: "edge" } };
        vErrors = added(vErrors, err84);
        errors++;
      }
      if (data.endpoint !== void 0) {
        const err85 = { instancePath: instancePath + "/endpoint", schemaPath: "#/allOf/16/then/properties/endpoint/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err85);
        errors++;
      }
      if (data.function !== void 0) {
        const err86 = { instancePath: instancePath + "/function", schemaPath: "#/allOf/16/then/properties/function/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err86);
        errors++;
      }
      if (data.api !== void 0) {
        const err87 = { instancePath: instancePath + "/api", schemaPath: "#/allOf/16/then/properties/api/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err87);
        errors++;
      }
      if (data.task !== void 0) {
        const err88 = { instancePath: instancePath + "/task", schemaPath: "#/allOf/16/then/properties/task/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err88);
        errors++;
      }
      if (data.service !== void 0) {
        const err89 = { instancePath: instancePath + "/service", schemaPath: "#/allOf/16/then/properties/service/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err89);
        errors++;
      }
      if (data.job !== void 0) {
        const err90 = { instancePath: instancePath + "/job", schemaPath: "#/allOf/16/then/properties/job/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err90);
        errors++;
      }
    }
    var _valid8 = _errs86 === errors;
    valid39 = _valid8;
  }
  if (!valid39) {
    const err91 = { instancePath, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err91);
    errors++;
  }
  const _errs88 = errors;
  let valid42 = true;
  const _errs89 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target !== void 0) {
      if ("sagemaker" !== data.target) {
        const err92 = {};
        vErrors = added(vErrors, err92);
        errors++;
      }
    }
  }
  var _valid9 = _errs89 === errors;
  errors = _errs88;
  if (vErrors !== null) {
    if (_errs88) {
      vErrors.length = _errs88;
    } else {
      vErrors = null;
    }
  }
  if (_valid9) {
    const _errs91 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.function !== void 0) {
        const err93 = { instancePath: instancePath + "/function", schemaPath: "#/allOf/17/then/properties/function/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err93);
        errors++;
      }
      if (data.api !== void 0) {
        const err94 = { instancePath: instancePath + "/api", schemaPath: "#/allOf/17/then/properties/api/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err94);
        errors++;
      }
      if (data.task !== void 0) {
        const err95 = { instancePath: instancePath + "/task", schemaPath: "#/allOf/17/then/properties/task/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err95);
        errors++;
      }
      if (data.service !== void 0) {
        const err96 = { instancePath: instancePath + "/service", schemaPath: "#/allOf/17/then/properties/service/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err96);
        errors++;
      }
      if (data.job !== void 0) {
        const err97 = { instancePath: instancePath + "/job", schemaPath: "#/allOf/17/then/properties/job/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err97);
        errors++;
      }
      if (data.edge !== void 0) {
        const err98 = { instancePath: instancePath + "/edge", schemaPath: "#/allOf/17/then/properties/edge/false schema", keyword: "false schema", params: {} };
        vErrors = added(vErrors, err98);
        errors++;
      }
    }
    var _valid9 = _errs91 === errors;
    valid42 = _valid9;
  }
  if (!valid42) {
    const err99 = { instancePath, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err99);
    errors++;
  }
  const _errs93 = errors;
  let valid45 = true;
  const _errs94 = errors;
  const _errs95 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target !== void 0) {
      if ("sagemaker" !== data.target) {
        const err100 = {};
        vErrors = added(vErrors, err100);
        errors++;
      }
    }
  }
  var valid46 = _errs95 === errors;
  if (valid46) {
    const _errs97 = errors;
    const _errs98 = errors;
    const _errs99 = errors;
    const _errs100 = errors;
    let valid49 = false;
    const _errs101 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing24;
      if (data.function === void 0 && (missing24 = "function")) {
        const err101 = {};
        vErrors = added(vErrors, err101);
        errors++;
      }
    }
    var _valid11 = _errs101 === errors;
    valid49 = valid49 || _valid11;
    if (!valid49) {
      const _errs102 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing25;
        if (data.task === void 0 && (missing25 = "task")) {
          const err102 = {};
          vErrors = added(vErrors, err102);
          errors++;
        }
      }
      var _valid11 = _errs102 === errors;
      valid49 = valid49 || _valid11;
      if (!valid49) {
        const _errs103 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing26;
          if (data.service === void 0 && (missing26 = "service")) {
            const err103 = {};
            vErrors = added(vErrors, err103);
            errors++;
          }
        }
        var _valid11 = _errs103 === errors;
        valid49 = valid49 || _valid11;
        if (!valid49) {
          const _errs104 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing27;
            if (data.job === void 0 && (missing27 = "job")) {
              const err104 = {};
              vErrors = added(vErrors, err104);
              errors++;
            }
          }
          var _valid11 = _errs104 === errors;
          valid49 = valid49 || _valid11;
          if (!valid49) {
            const _errs105 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing28;
              if (data.edge === void 0 && (missing28 = "edge")) {
                const err105 = {};
                vErrors = added(vErrors, err105);
                errors++;
              }
            }
            var _valid11 = _errs105 === errors;
            valid49 = valid49 || _valid11;
          }
        }
      }
    }
    if (!valid49) {
      const err106 = {};
      vErrors = added(vErrors, err106);
      errors++;
    } else {
      errors = _errs100;
      if (vErrors !== null) {
        if (_errs100) {
          vErrors.length = _errs100;
        } else {
          vErrors = null;
        }
      }
    }
    var valid48 = _errs99 === errors;
    if (valid48) {
      const err107 = {};
      vErrors = added(vErrors, err107);
      errors++;
    } else {
      errors = _errs98;
      if (vErrors !== null) {
        if (_errs98) {
          vErrors.length = _errs98;
        } else {
          vErrors = null;
        }
      }
    }
    var valid46 = _errs97 === errors;
  }
  var _valid10 = _errs94 === errors;
  errors = _errs93;
  if (vErrors !== null) {
    if (_errs93) {
      vErrors.length = _errs93;
    } else {
      vErrors = null;
    }
  }
  if (_valid10) {
    const _errs106 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.endpoint === void 0) {
        const err108 = { instancePath, schemaPath: "#/allOf/18/then/required", keyword: "required", params: { missingProperty: "endpoint" } };
        vErrors = added(vErrors, err108);
        errors++;
      }
    }
    var _valid10 = _errs106 === errors;
    valid45 = _valid10;
  }
  if (!valid45) {
    const err109 = { instancePath, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = added(vErrors, err109);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mldeploy === void 0) {
      const err110 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mldeploy" } };
      vErrors = added(vErrors, err110);
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
        const err111 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err111);
        errors++;
      }
    }
    if (data.mldeploy !== void 0) {
      if (!(data.mldeploy === 1)) {
        const err112 = { instancePath: instancePath + "/mldeploy", schemaPath: "#/properties/mldeploy/enum", keyword: "enum", params: { allowedValues: schema11.properties.mldeploy.enum } };
        vErrors = added(vErrors, err112);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err113 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err113);
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data51 = data.region;
      if (typeof data51 === "string") {
        if (!pattern1.test(data51)) {
          const err114 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[a-z]+)+-\\d$" } };
          vErrors = added(vErrors, err114);
          errors++;
        }
      } else {
        const err115 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err115);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data52 = data.role;
      if (typeof data52 === "string") {
        if (!pattern2.test(data52)) {
          const err116 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$" } };
          vErrors = added(vErrors, err116);
          errors++;
        }
      } else {
        const err117 = { instancePath: instancePath + "/role", schemaPath: "#/definitions/roleArn/type", keyword: "type", params: { type: "string" } };
        vErrors = added(vErrors, err117);
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
      if (!validate17(data.models, { instancePath: instancePath + "/models", parentData: data, parentDataProperty: "models", rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.containers !== void 0) {
      let data55 = data.containers;
      if (Array.isArray(data55)) {
        const len1 = data55.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate19(data55[i1], { instancePath: instancePath + "/containers/" + i1, parentData: data55, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err118 = { instancePath: instancePath + "/containers", schemaPath: "#/properties/containers/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err118);
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data57 = data.mode;
      if (!(data57 === "serial" || data57 === "direct")) {
        const err119 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.mode.enum } };
        vErrors = added(vErrors, err119);
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data58 = data.variants;
      if (Array.isArray(data58)) {
        const len2 = data58.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate23(data58[i2], { instancePath: instancePath + "/variants/" + i2, parentData: data58, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err120 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err120);
        errors++;
      }
    }
    if (data.shadow !== void 0) {
      let data60 = data.shadow;
      if (Array.isArray(data60)) {
        const len3 = data60.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate33(data60[i3], { instancePath: instancePath + "/shadow/" + i3, parentData: data60, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err121 = { instancePath: instancePath + "/shadow", schemaPath: "#/properties/shadow/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err121);
        errors++;
      }
    }
    if (data.components !== void 0) {
      let data62 = data.components;
      if (Array.isArray(data62)) {
        const len4 = data62.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate39(data62[i4], { instancePath: instancePath + "/components/" + i4, parentData: data62, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err122 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err122);
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data64 = data.target;
      if (!(data64 === "sagemaker" || data64 === "lambda" || data64 === "fargate" || data64 === "ecs" || data64 === "eks" || data64 === "aws-batch" || data64 === "greengrass")) {
        const err123 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/enum", keyword: "enum", params: { allowedValues: schema11.properties.target.enum } };
        vErrors = added(vErrors, err123);
        errors++;
      }
    }
    if (data.endpoint !== void 0) {
      let data65 = data.endpoint;
      const _errs135 = errors;
      let valid61 = true;
      const _errs136 = errors;
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        let missing29;
        if (data65.type === void 0 && (missing29 = "type")) {
          const err124 = {};
          vErrors = added(vErrors, err124);
          errors++;
        } else {
          if (data65.type !== void 0) {
            if ("real-time" !== data65.type) {
              const err125 = {};
              vErrors = added(vErrors, err125);
              errors++;
            }
          }
        }
      }
      var _valid12 = _errs136 === errors;
      errors = _errs135;
      if (vErrors !== null) {
        if (_errs135) {
          vErrors.length = _errs135;
        } else {
          vErrors = null;
        }
      }
      if (_valid12) {
        const _errs138 = errors;
        if (!validate46(data65, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
          vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
          errors = vErrors.length;
        }
        var _valid12 = _errs138 === errors;
        valid61 = _valid12;
      }
      if (!valid61) {
        const err126 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors = added(vErrors, err126);
        errors++;
      }
      const _errs140 = errors;
      let valid63 = true;
      const _errs141 = errors;
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        let missing30;
        if (data65.type === void 0 && (missing30 = "type")) {
          const err127 = {};
          vErrors = added(vErrors, err127);
          errors++;
        } else {
          if (data65.type !== void 0) {
            if ("serverless" !== data65.type) {
              const err128 = {};
              vErrors = added(vErrors, err128);
              errors++;
            }
          }
        }
      }
      var _valid13 = _errs141 === errors;
      errors = _errs140;
      if (vErrors !== null) {
        if (_errs140) {
          vErrors.length = _errs140;
        } else {
          vErrors = null;
        }
      }
      if (_valid13) {
        const _errs143 = errors;
        if (!validate59(data65, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
        var _valid13 = _errs143 === errors;
        valid63 = _valid13;
      }
      if (!valid63) {
        const err129 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors = added(vErrors, err129);
        errors++;
      }
      const _errs145 = errors;
      let valid65 = true;
      const _errs146 = errors;
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        let missing31;
        if (data65.type === void 0 && (missing31 = "type")) {
          const err130 = {};
          vErrors = added(vErrors, err130);
          errors++;
        } else {
          if (data65.type !== void 0) {
            if ("async" !== data65.type) {
              const err131 = {};
              vErrors = added(vErrors, err131);
              errors++;
            }
          }
        }
      }
      var _valid14 = _errs146 === errors;
      errors = _errs145;
      if (vErrors !== null) {
        if (_errs145) {
          vErrors.length = _errs145;
        } else {
          vErrors = null;
        }
      }
      if (_valid14) {
        const _errs148 = errors;
        if (!validate63(data65, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
          vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
          errors = vErrors.length;
        }
        var _valid14 = _errs148 === errors;
        valid65 = _valid14;
      }
      if (!valid65) {
        const err132 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors = added(vErrors, err132);
        errors++;
      }
      const _errs150 = errors;
      let valid67 = true;
      const _errs151 = errors;
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        let missing32;
        if (data65.type === void 0 && (missing32 = "type")) {
          const err133 = {};
          vErrors = added(vErrors, err133);
          errors++;
        } else {
          if (data65.type !== void 0) {
            if ("batch" !== data65.type) {
              const err134 = {};
              vErrors = added(vErrors, err134);
              errors++;
            }
          }
        }
      }
      var _valid15 = _errs151 === errors;
      errors = _errs150;
      if (vErrors !== null) {
        if (_errs150) {
          vErrors.length = _errs150;
        } else {
          vErrors = null;
        }
      }
      if (_valid15) {
        const _errs153 = errors;
        if (!validate72(data65, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
          vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
          errors = vErrors.length;
        }
        var _valid15 = _errs153 === errors;
        valid67 = _valid15;
      }
      if (!valid67) {
        const err135 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors = added(vErrors, err135);
        errors++;
      }
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        if (data65.type === void 0) {
          const err136 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors = added(vErrors, err136);
          errors++;
        }
        if (data65.type !== void 0) {
          let data70 = data65.type;
          if (!(data70 === "real-time" || data70 === "serverless" || data70 === "async" || data70 === "batch")) {
            const err137 = { instancePath: instancePath + "/endpoint/type", schemaPath: "#/properties/endpoint/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.endpoint.properties.type.enum } };
            vErrors = added(vErrors, err137);
            errors++;
          }
        }
      } else {
        const err138 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err138);
        errors++;
      }
    }
    if (data.function !== void 0) {
      if (!validate74(data.function, { instancePath: instancePath + "/function", parentData: data, parentDataProperty: "function", rootData })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.api !== void 0) {
      if (!validate76(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.task !== void 0) {
      if (!validate78(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (!validate80(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.job !== void 0) {
      if (!validate82(data.job, { instancePath: instancePath + "/job", parentData: data, parentDataProperty: "job", rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.edge !== void 0) {
      let data76 = data.edge;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        if (data76.runtime === void 0) {
          const err139 = { instancePath: instancePath + "/edge", schemaPath: "#/definitions/edge/required", keyword: "required", params: { missingProperty: "runtime" } };
          vErrors = added(vErrors, err139);
          errors++;
        }
        for (const key1 in data76) {
          if (!(key1 === "runtime" || key1 === "version")) {
            const err140 = { instancePath: instancePath + "/edge", schemaPath: "#/definitions/edge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors = added(vErrors, err140);
            errors++;
          }
        }
        if (data76.runtime !== void 0) {
          let data77 = data76.runtime;
          if (!(data77 === "onnx" || data77 === "neo")) {
            const err141 = { instancePath: instancePath + "/edge/runtime", schemaPath: "#/definitions/edge/properties/runtime/enum", keyword: "enum", params: { allowedValues: schema151.properties.runtime.enum } };
            vErrors = added(vErrors, err141);
            errors++;
          }
        }
        if (data76.version !== void 0) {
          if (typeof data76.version !== "string") {
            const err142 = { instancePath: instancePath + "/edge/version", schemaPath: "#/definitions/edge/properties/version/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err142);
            errors++;
          }
        }
      } else {
        const err143 = { instancePath: instancePath + "/edge", schemaPath: "#/definitions/edge/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err143);
        errors++;
      }
    }
    if (data.workload !== void 0) {
      let data79 = data.workload;
      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
        for (const key2 in data79) {
          if (!(key2 === "payload" || key2 === "inferenceTime" || key2 === "traffic")) {
            const err144 = { instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors = added(vErrors, err144);
            errors++;
          }
        }
        if (data79.payload !== void 0) {
          if (!validate84(data79.payload, { instancePath: instancePath + "/workload/payload", parentData: data79, parentDataProperty: "payload", rootData })) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
        if (data79.inferenceTime !== void 0) {
          if (!validate88(data79.inferenceTime, { instancePath: instancePath + "/workload/inferenceTime", parentData: data79, parentDataProperty: "inferenceTime", rootData })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data79.traffic !== void 0) {
          if (!validate92(data79.traffic, { instancePath: instancePath + "/workload/traffic", parentData: data79, parentDataProperty: "traffic", rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err145 = { instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err145);
        errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data83 = data.objectives;
      if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
        for (const key3 in data83) {
          if (!(key3 === "latency" || key3 === "budget")) {
            const err146 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors = added(vErrors, err146);
            errors++;
          }
        }
        if (data83.latency !== void 0) {
          let data84 = data83.latency;
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            for (const key4 in data84) {
              if (!(key4 === "p95")) {
                const err147 = { instancePath: instancePath + "/objectives/latency", schemaPath: "#/properties/objectives/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors = added(vErrors, err147);
                errors++;
              }
            }
            if (data84.p95 !== void 0) {
              let data85 = data84.p95;
              if (typeof data85 === "string") {
                if (!pattern9.test(data85)) {
                  const err148 = { instancePath: instancePath + "/objectives/latency/p95", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
                  vErrors = added(vErrors, err148);
                  errors++;
                }
              } else {
                const err149 = { instancePath: instancePath + "/objectives/latency/p95", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err149);
                errors++;
              }
            }
          } else {
            const err150 = { instancePath: instancePath + "/objectives/latency", schemaPath: "#/properties/objectives/properties/latency/type", keyword: "type", params: { type: "object" } };
            vErrors = added(vErrors, err150);
            errors++;
          }
        }
        if (data83.budget !== void 0) {
          let data86 = data83.budget;
          if (typeof data86 === "string") {
            if (!pattern116.test(data86)) {
              const err151 = { instancePath: instancePath + "/objectives/budget", schemaPath: "#/definitions/money/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*k?\\s*USD\\s*/\\s*month\\s*$" } };
              vErrors = added(vErrors, err151);
              errors++;
            }
          } else {
            const err152 = { instancePath: instancePath + "/objectives/budget", schemaPath: "#/definitions/money/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err152);
            errors++;
          }
        }
      } else {
        const err153 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err153);
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data87 = data.network;
      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
        for (const key5 in data87) {
          if (!(key5 === "subnets" || key5 === "securityGroups" || key5 === "isolation")) {
            const err154 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors = added(vErrors, err154);
            errors++;
          }
        }
        if (data87.subnets !== void 0) {
          let data88 = data87.subnets;
          if (Array.isArray(data88)) {
            const len5 = data88.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data88[i5] !== "string") {
                const err155 = { instancePath: instancePath + "/network/subnets/" + i5, schemaPath: "#/properties/network/properties/subnets/items/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err155);
                errors++;
              }
            }
          } else {
            const err156 = { instancePath: instancePath + "/network/subnets", schemaPath: "#/properties/network/properties/subnets/type", keyword: "type", params: { type: "array" } };
            vErrors = added(vErrors, err156);
            errors++;
          }
        }
        if (data87.securityGroups !== void 0) {
          let data90 = data87.securityGroups;
          if (Array.isArray(data90)) {
            const len6 = data90.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data90[i6] !== "string") {
                const err157 = { instancePath: instancePath + "/network/securityGroups/" + i6, schemaPath: "#/properties/network/properties/securityGroups/items/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err157);
                errors++;
              }
            }
          } else {
            const err158 = { instancePath: instancePath + "/network/securityGroups", schemaPath: "#/properties/network/properties/securityGroups/type", keyword: "type", params: { type: "array" } };
            vErrors = added(vErrors, err158);
            errors++;
          }
        }
        if (data87.isolation !== void 0) {
          if (typeof data87.isolation !== "boolean") {
            const err159 = { instancePath: instancePath + "/network/isolation", schemaPath: "#/properties/network/properties/isolation/type", keyword: "type", params: { type: "boolean" } };
            vErrors = added(vErrors, err159);
            errors++;
          }
        }
      } else {
        const err160 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err160);
        errors++;
      }
    }
    if (data.encryption !== void 0) {
      let data93 = data.encryption;
      if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
        if (data93.key === void 0) {
          const err161 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/required", keyword: "required", params: { missingProperty: "key" } };
          vErrors = added(vErrors, err161);
          errors++;
        }
        for (const key6 in data93) {
          if (!(key6 === "key")) {
            const err162 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            vErrors = added(vErrors, err162);
            errors++;
          }
        }
        if (data93.key !== void 0) {
          if (typeof data93.key !== "string") {
            const err163 = { instancePath: instancePath + "/encryption/key", schemaPath: "#/properties/encryption/properties/key/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err163);
            errors++;
          }
        }
      } else {
        const err164 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err164);
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data95 = data.tags;
      if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
        for (const key7 in data95) {
          let data96 = data95[key7];
          if (typeof data96 !== "string" && !(typeof data96 == "number" && isFinite(data96)) && typeof data96 !== "boolean") {
            const err165 = { instancePath: instancePath + "/tags/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tags/additionalProperties/type", keyword: "type", params: { type: schema11.properties.tags.additionalProperties.type } };
            vErrors = added(vErrors, err165);
            errors++;
          }
        }
      } else {
        const err166 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err166);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data97 = data.environment;
      if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
        for (const key8 in data97) {
          let data98 = data97[key8];
          if (typeof data98 !== "string" && !(typeof data98 == "number" && isFinite(data98)) && typeof data98 !== "boolean") {
            const err167 = { instancePath: instancePath + "/environment/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: schema11.properties.environment.additionalProperties.type } };
            vErrors = added(vErrors, err167);
            errors++;
          }
        }
      } else {
        const err168 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err168);
        errors++;
      }
    }
    if (data.monitoring !== void 0) {
      let data99 = data.monitoring;
      if (Array.isArray(data99)) {
        const len7 = data99.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data100 = data99[i7];
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            if (data100.schedule === void 0) {
              const err169 = { instancePath: instancePath + "/monitoring/" + i7, schemaPath: "#/properties/monitoring/items/required", keyword: "required", params: { missingProperty: "schedule" } };
              vErrors = added(vErrors, err169);
              errors++;
            }
            for (const key9 in data100) {
              if (!(key9 === "name" || key9 === "type" || key9 === "schedule" || key9 === "maxRuntime" || key9 === "instanceType" || key9 === "instanceCount" || key9 === "volumeSize")) {
                const err170 = { instancePath: instancePath + "/monitoring/" + i7, schemaPath: "#/properties/monitoring/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors = added(vErrors, err170);
                errors++;
              }
            }
            if (data100.name !== void 0) {
              if (typeof data100.name !== "string") {
                const err171 = { instancePath: instancePath + "/monitoring/" + i7 + "/name", schemaPath: "#/properties/monitoring/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err171);
                errors++;
              }
            }
            if (data100.type !== void 0) {
              let data102 = data100.type;
              if (!(data102 === "DataQuality" || data102 === "ModelQuality" || data102 === "ModelBias" || data102 === "ModelExplainability")) {
                const err172 = { instancePath: instancePath + "/monitoring/" + i7 + "/type", schemaPath: "#/properties/monitoring/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.monitoring.items.properties.type.enum } };
                vErrors = added(vErrors, err172);
                errors++;
              }
            }
            if (data100.schedule !== void 0) {
              let data103 = data100.schedule;
              if (typeof data103 === "string") {
                if (!pattern117.test(data103)) {
                  const err173 = { instancePath: instancePath + "/monitoring/" + i7 + "/schedule", schemaPath: "#/properties/monitoring/items/properties/schedule/pattern", keyword: "pattern", params: { pattern: "^(cron\\(.+\\)|NOW)$" } };
                  vErrors = added(vErrors, err173);
                  errors++;
                }
              } else {
                const err174 = { instancePath: instancePath + "/monitoring/" + i7 + "/schedule", schemaPath: "#/properties/monitoring/items/properties/schedule/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err174);
                errors++;
              }
            }
            if (data100.maxRuntime !== void 0) {
              let data104 = data100.maxRuntime;
              if (typeof data104 === "string") {
                if (!pattern9.test(data104)) {
                  const err175 = { instancePath: instancePath + "/monitoring/" + i7 + "/maxRuntime", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
                  vErrors = added(vErrors, err175);
                  errors++;
                }
              } else {
                const err176 = { instancePath: instancePath + "/monitoring/" + i7 + "/maxRuntime", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err176);
                errors++;
              }
            }
            if (data100.instanceType !== void 0) {
              let data105 = data100.instanceType;
              if (typeof data105 === "string") {
                if (!pattern22.test(data105)) {
                  const err177 = { instancePath: instancePath + "/monitoring/" + i7 + "/instanceType", schemaPath: "#/definitions/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9-]+$" } };
                  vErrors = added(vErrors, err177);
                  errors++;
                }
              } else {
                const err178 = { instancePath: instancePath + "/monitoring/" + i7 + "/instanceType", schemaPath: "#/definitions/instanceType/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err178);
                errors++;
              }
            }
            if (data100.instanceCount !== void 0) {
              let data106 = data100.instanceCount;
              if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
                const err179 = { instancePath: instancePath + "/monitoring/" + i7 + "/instanceCount", schemaPath: "#/properties/monitoring/items/properties/instanceCount/type", keyword: "type", params: { type: "integer" } };
                vErrors = added(vErrors, err179);
                errors++;
              }
            }
            if (data100.volumeSize !== void 0) {
              let data107 = data100.volumeSize;
              if (typeof data107 === "string") {
                if (!pattern3.test(data107)) {
                  const err180 = { instancePath: instancePath + "/monitoring/" + i7 + "/volumeSize", schemaPath: "#/definitions/size/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[KMGT]B|[KMGT]iB)\\s*$" } };
                  vErrors = added(vErrors, err180);
                  errors++;
                }
              } else {
                const err181 = { instancePath: instancePath + "/monitoring/" + i7 + "/volumeSize", schemaPath: "#/definitions/size/type", keyword: "type", params: { type: "string" } };
                vErrors = added(vErrors, err181);
                errors++;
              }
            }
          } else {
            const err182 = { instancePath: instancePath + "/monitoring/" + i7, schemaPath: "#/properties/monitoring/items/type", keyword: "type", params: { type: "object" } };
            vErrors = added(vErrors, err182);
            errors++;
          }
        }
      } else {
        const err183 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "array" } };
        vErrors = added(vErrors, err183);
        errors++;
      }
    }
    if (data.experiment !== void 0) {
      let data108 = data.experiment;
      if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
        for (const key10 in data108) {
          if (!(key10 === "variants" || key10 === "shadow")) {
            const err184 = { instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            vErrors = added(vErrors, err184);
            errors++;
          }
        }
        if (data108.variants !== void 0) {
          let data109 = data108.variants;
          if (Array.isArray(data109)) {
            const len8 = data109.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (!validate96(data109[i8], { instancePath: instancePath + "/experiment/variants/" + i8, parentData: data109, parentDataProperty: i8, rootData })) {
                vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err185 = { instancePath: instancePath + "/experiment/variants", schemaPath: "#/properties/experiment/properties/variants/type", keyword: "type", params: { type: "array" } };
            vErrors = added(vErrors, err185);
            errors++;
          }
        }
        if (data108.shadow !== void 0) {
          let data111 = data108.shadow;
          if (Array.isArray(data111)) {
            const len9 = data111.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data112 = data111[i9];
              if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                if (data112.name === void 0) {
                  const err186 = { instancePath: instancePath + "/experiment/shadow/" + i9, schemaPath: "#/properties/experiment/properties/shadow/items/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors = added(vErrors, err186);
                  errors++;
                }
                for (const key11 in data112) {
                  if (!(key11 === "name" || key11 === "sampling")) {
                    const err187 = { instancePath: instancePath + "/experiment/shadow/" + i9, schemaPath: "#/properties/experiment/properties/shadow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    vErrors = added(vErrors, err187);
                    errors++;
                  }
                }
                if (data112.name !== void 0) {
                  if (typeof data112.name !== "string") {
                    const err188 = { instancePath: instancePath + "/experiment/shadow/" + i9 + "/name", schemaPath: "#/properties/experiment/properties/shadow/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    vErrors = added(vErrors, err188);
                    errors++;
                  }
                }
                if (data112.sampling !== void 0) {
                  let data114 = data112.sampling;
                  if (typeof data114 === "string") {
                    if (!pattern38.test(data114)) {
                      const err189 = { instancePath: instancePath + "/experiment/shadow/" + i9 + "/sampling", schemaPath: "#/definitions/percent/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" } };
                      vErrors = added(vErrors, err189);
                      errors++;
                    }
                  } else {
                    const err190 = { instancePath: instancePath + "/experiment/shadow/" + i9 + "/sampling", schemaPath: "#/definitions/percent/type", keyword: "type", params: { type: "string" } };
                    vErrors = added(vErrors, err190);
                    errors++;
                  }
                }
              } else {
                const err191 = { instancePath: instancePath + "/experiment/shadow/" + i9, schemaPath: "#/properties/experiment/properties/shadow/items/type", keyword: "type", params: { type: "object" } };
                vErrors = added(vErrors, err191);
                errors++;
              }
            }
          } else {
            const err192 = { instancePath: instancePath + "/experiment/shadow", schemaPath: "#/properties/experiment/properties/shadow/type", keyword: "type", params: { type: "array" } };
            vErrors = added(vErrors, err192);
            errors++;
          }
        }
      } else {
        const err193 = { instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err193);
        errors++;
      }
    }
    if (data.compilation !== void 0) {
      let data115 = data.compilation;
      if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
        if (data115.framework === void 0) {
          const err194 = { instancePath: instancePath + "/compilation", schemaPath: "#/properties/compilation/required", keyword: "required", params: { missingProperty: "framework" } };
          vErrors = added(vErrors, err194);
          errors++;
        }
        for (const key12 in data115) {
          if (!(key12 === "framework" || key12 === "targetDevice" || key12 === "targetPlatform" || key12 === "maxRuntime")) {
            const err195 = { instancePath: instancePath + "/compilation", schemaPath: "#/properties/compilation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors = added(vErrors, err195);
            errors++;
          }
        }
        if (data115.framework !== void 0) {
          let data116 = data115.framework;
          if (!(data116 === "TENSORFLOW" || data116 === "KERAS" || data116 === "MXNET" || data116 === "ONNX" || data116 === "PYTORCH" || data116 === "XGBOOST" || data116 === "TFLITE" || data116 === "DARKNET" || data116 === "SKLEARN")) {
            const err196 = { instancePath: instancePath + "/compilation/framework", schemaPath: "#/properties/compilation/properties/framework/enum", keyword: "enum", params: { allowedValues: schema11.properties.compilation.properties.framework.enum } };
            vErrors = added(vErrors, err196);
            errors++;
          }
        }
        if (data115.targetDevice !== void 0) {
          if (typeof data115.targetDevice !== "string") {
            const err197 = { instancePath: instancePath + "/compilation/targetDevice", schemaPath: "#/properties/compilation/properties/targetDevice/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err197);
            errors++;
          }
        }
        if (data115.targetPlatform !== void 0) {
          let data118 = data115.targetPlatform;
          if (!(data118 === "LINUX" || data118 === "ANDROID")) {
            const err198 = { instancePath: instancePath + "/compilation/targetPlatform", schemaPath: "#/properties/compilation/properties/targetPlatform/enum", keyword: "enum", params: { allowedValues: schema11.properties.compilation.properties.targetPlatform.enum } };
            vErrors = added(vErrors, err198);
            errors++;
          }
        }
        if (data115.maxRuntime !== void 0) {
          let data119 = data115.maxRuntime;
          if (typeof data119 === "string") {
            if (!pattern9.test(data119)) {
              const err199 = { instancePath: instancePath + "/compilation/maxRuntime", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(ms|s|min|h)\\s*$" } };
              vErrors = added(vErrors, err199);
              errors++;
            }
          } else {
            const err200 = { instancePath: instancePath + "/compilation/maxRuntime", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" } };
            vErrors = added(vErrors, err200);
            errors++;
          }
        }
      } else {
        const err201 = { instancePath: instancePath + "/compilation", schemaPath: "#/properties/compilation/type", keyword: "type", params: { type: "object" } };
        vErrors = added(vErrors, err201);
        errors++;
      }
    }
  } else {
    const err202 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = added(vErrors, err202);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  shape
};

function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

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
    "target",
    "endpoint",
    "function",
    "api",
    "task",
    "service",
    "job",
    "edge",
    "workload",
    "objectives",
    "network",
    "encryption",
    "tags",
    "environment",
    "monitoring",
    "experiment",
    "compilation"
  ],
  "/model": [
    "image",
    "imageSize",
    "artifact",
    "size",
    "role",
    "modelPackage",
    "dataSource",
    "additionalDataSources",
    "repositoryAccess",
    "repositoryCredentials",
    "metricsEndpoints",
    "environment"
  ],
  "/model/modelPackage": [
    "arn",
    "group",
    "approval",
    "hostingInstanceTypes",
    "transformInstanceTypes"
  ],
  "/model/dataSource": [
    "uri",
    "dataType",
    "compression",
    "acceptEula"
  ],
  "/model/additionalDataSources/*": [
    "channel",
    "uri",
    "dataType",
    "compression",
    "acceptEula"
  ],
  "/model/metricsEndpoints/*": [
    "path",
    "publishFrequency"
  ],
  "/models": [
    "prefix",
    "image",
    "imageSize",
    "size",
    "role",
    "cache",
    "repositoryAccess",
    "repositoryCredentials",
    "environment"
  ],
  "/containers/*": [
    "image",
    "imageSize",
    "artifact",
    "size",
    "modelPackage",
    "dataSource",
    "additionalDataSources",
    "repositoryAccess",
    "repositoryCredentials",
    "metricsEndpoints",
    "environment",
    "hostname",
    "mode"
  ],
  "/containers/*/modelPackage": [
    "arn",
    "group",
    "approval",
    "hostingInstanceTypes",
    "transformInstanceTypes"
  ],
  "/containers/*/dataSource": [
    "uri",
    "dataType",
    "compression",
    "acceptEula"
  ],
  "/containers/*/additionalDataSources/*": [
    "channel",
    "uri",
    "dataType",
    "compression",
    "acceptEula"
  ],
  "/containers/*/metricsEndpoints/*": [
    "path",
    "publishFrequency"
  ],
  "/variants/*": [
    "name",
    "modelName",
    "image",
    "imageSize",
    "artifact",
    "size",
    "modelPackage",
    "dataSource",
    "additionalDataSources",
    "repositoryAccess",
    "repositoryCredentials",
    "metricsEndpoints",
    "environment",
    "weight",
    "instanceType",
    "instanceCount",
    "instancePools",
    "volumeSize",
    "startupTimeout",
    "modelDownloadTimeout",
    "provisionTimeout",
    "inferenceAmi",
    "routing",
    "managedScaling",
    "capacityReservation",
    "autoscaling"
  ],
  "/variants/*/modelPackage": [
    "arn",
    "group",
    "approval",
    "hostingInstanceTypes",
    "transformInstanceTypes"
  ],
  "/variants/*/dataSource": [
    "uri",
    "dataType",
    "compression",
    "acceptEula"
  ],
  "/variants/*/additionalDataSources/*": [
    "channel",
    "uri",
    "dataType",
    "compression",
    "acceptEula"
  ],
  "/variants/*/metricsEndpoints/*": [
    "path",
    "publishFrequency"
  ],
  "/variants/*/instancePools/*": [
    "instanceType",
    "priority",
    "modelName"
  ],
  "/variants/*/routing": [
    "strategy",
    "prefixLength",
    "concurrencyThreshold"
  ],
  "/variants/*/managedScaling": [
    "enabled",
    "min",
    "max",
    "scaleIn"
  ],
  "/variants/*/managedScaling/scaleIn": [
    "strategy",
    "maximumStepSize",
    "cooldown"
  ],
  "/variants/*/capacityReservation": [
    "preference",
    "arn"
  ],
  "/variants/*/autoscaling": [
    "min",
    "max",
    "target",
    "scaleInCooldown",
    "scaleOutCooldown",
    "steps",
    "stepMetric",
    "stepCooldown",
    "schedule"
  ],
  "/variants/*/autoscaling/steps/*": [
    "from",
    "to",
    "add"
  ],
  "/variants/*/autoscaling/schedule/*": [
    "at",
    "timezone",
    "min",
    "max"
  ],
  "/shadow/*": [
    "name",
    "modelName",
    "image",
    "imageSize",
    "artifact",
    "size",
    "modelPackage",
    "dataSource",
    "additionalDataSources",
    "repositoryAccess",
    "repositoryCredentials",
    "metricsEndpoints",
    "environment",
    "sampling",
    "instanceType",
    "instanceCount",
    "instancePools",
    "volumeSize",
    "startupTimeout",
    "modelDownloadTimeout",
    "provisionTimeout",
    "inferenceAmi",
    "routing",
    "managedScaling",
    "capacityReservation"
  ],
  "/shadow/*/modelPackage": [
    "arn",
    "group",
    "approval",
    "hostingInstanceTypes",
    "transformInstanceTypes"
  ],
  "/shadow/*/dataSource": [
    "uri",
    "dataType",
    "compression",
    "acceptEula"
  ],
  "/shadow/*/additionalDataSources/*": [
    "channel",
    "uri",
    "dataType",
    "compression",
    "acceptEula"
  ],
  "/shadow/*/metricsEndpoints/*": [
    "path",
    "publishFrequency"
  ],
  "/shadow/*/instancePools/*": [
    "instanceType",
    "priority",
    "modelName"
  ],
  "/shadow/*/routing": [
    "strategy",
    "prefixLength",
    "concurrencyThreshold"
  ],
  "/shadow/*/managedScaling": [
    "enabled",
    "min",
    "max",
    "scaleIn"
  ],
  "/shadow/*/managedScaling/scaleIn": [
    "strategy",
    "maximumStepSize",
    "cooldown"
  ],
  "/shadow/*/capacityReservation": [
    "preference",
    "arn"
  ],
  "/components/*": [
    "name",
    "variant",
    "modelName",
    "baseComponent",
    "image",
    "artifact",
    "size",
    "copies",
    "cpu",
    "memory",
    "maxMemory",
    "accelerators",
    "startupTimeout",
    "modelDownloadTimeout",
    "specifications",
    "autoscaling",
    "rollout",
    "environment"
  ],
  "/components/*/specifications/*": [
    "instanceType",
    "modelName",
    "image",
    "artifact",
    "cpu",
    "memory",
    "maxMemory",
    "accelerators",
    "startupTimeout",
    "modelDownloadTimeout",
    "environment"
  ],
  "/components/*/autoscaling": [
    "min",
    "max",
    "target",
    "scaleInCooldown",
    "scaleOutCooldown",
    "steps",
    "stepMetric",
    "stepCooldown",
    "schedule"
  ],
  "/components/*/autoscaling/steps/*": [
    "from",
    "to",
    "add"
  ],
  "/components/*/autoscaling/schedule/*": [
    "at",
    "timezone",
    "min",
    "max"
  ],
  "/components/*/rollout": [
    "size",
    "wait",
    "maxDuration",
    "rollbackSize",
    "alarms"
  ],
  "/endpoint:real-time": [
    "type",
    "instanceType",
    "instanceCount",
    "instancePools",
    "volumeSize",
    "dataCapture",
    "explainer",
    "metrics",
    "autoscaling",
    "rollout",
    "startupTimeout",
    "modelDownloadTimeout",
    "provisionTimeout",
    "inferenceAmi",
    "routing",
    "managedScaling",
    "capacityReservation",
    "streaming"
  ],
  "/endpoint:real-time/instancePools/*": [
    "instanceType",
    "priority",
    "modelName"
  ],
  "/endpoint:real-time/dataCapture": [
    "enabled",
    "sampling",
    "destination",
    "key",
    "modes",
    "contentTypes"
  ],
  "/endpoint:real-time/dataCapture/contentTypes": [
    "csv",
    "json"
  ],
  "/endpoint:real-time/explainer": [
    "maxPayload",
    "maxRecordCount",
    "shapBaseline",
    "shapBaselineUri",
    "featureHeaders",
    "featureTypes"
  ],
  "/endpoint:real-time/metrics": [
    "publishFrequency"
  ],
  "/endpoint:real-time/autoscaling": [
    "min",
    "max",
    "target",
    "scaleInCooldown",
    "scaleOutCooldown",
    "steps",
    "stepMetric",
    "stepCooldown",
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
    "terminationWait",
    "rollbackSize",
    "alarms"
  ],
  "/endpoint:real-time/routing": [
    "strategy",
    "prefixLength",
    "concurrencyThreshold"
  ],
  "/endpoint:real-time/managedScaling": [
    "enabled",
    "min",
    "max",
    "scaleIn"
  ],
  "/endpoint:real-time/managedScaling/scaleIn": [
    "strategy",
    "maximumStepSize",
    "cooldown"
  ],
  "/endpoint:real-time/capacityReservation": [
    "preference",
    "arn"
  ],
  "/endpoint:serverless": [
    "type",
    "memory",
    "maxConcurrency",
    "provisionedConcurrency",
    "autoscaling",
    "rollout"
  ],
  "/endpoint:serverless/autoscaling": [
    "min",
    "max",
    "target",
    "scaleInCooldown",
    "scaleOutCooldown",
    "steps",
    "stepMetric",
    "stepCooldown",
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
  "/endpoint:serverless/rollout": [
    "strategy",
    "size",
    "wait",
    "maxDuration",
    "terminationWait",
    "rollbackSize",
    "alarms"
  ],
  "/endpoint:async": [
    "type",
    "instanceType",
    "instanceCount",
    "instancePools",
    "volumeSize",
    "output",
    "failureOutput",
    "notifications",
    "invocationTimeout",
    "requestTtl",
    "maxConcurrentInvocationsPerInstance",
    "autoscaling",
    "rollout",
    "metrics",
    "startupTimeout",
    "modelDownloadTimeout",
    "provisionTimeout",
    "inferenceAmi",
    "routing",
    "managedScaling",
    "capacityReservation"
  ],
  "/endpoint:async/instancePools/*": [
    "instanceType",
    "priority",
    "modelName"
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
    "stepMetric",
    "stepCooldown",
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
  "/endpoint:async/rollout": [
    "strategy",
    "size",
    "wait",
    "maxDuration",
    "terminationWait",
    "rollbackSize",
    "alarms"
  ],
  "/endpoint:async/metrics": [
    "publishFrequency"
  ],
  "/endpoint:async/routing": [
    "strategy",
    "prefixLength",
    "concurrencyThreshold"
  ],
  "/endpoint:async/managedScaling": [
    "enabled",
    "min",
    "max",
    "scaleIn"
  ],
  "/endpoint:async/managedScaling/scaleIn": [
    "strategy",
    "maximumStepSize",
    "cooldown"
  ],
  "/endpoint:async/capacityReservation": [
    "preference",
    "arn"
  ],
  "/endpoint:batch": [
    "type",
    "instanceType",
    "instanceCount",
    "input",
    "dataType",
    "contentType",
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
    "schedule",
    "ami",
    "environment"
  ],
  "/function": [
    "memory",
    "timeout",
    "storage",
    "architecture",
    "layers",
    "imageSize",
    "unzippedSize",
    "reservedConcurrency",
    "provisionedConcurrency",
    "gpu",
    "environment"
  ],
  "/api": [
    "kind",
    "timeout"
  ],
  "/task": [
    "tasks",
    "architecture",
    "vcpus",
    "memory",
    "storage",
    "gpus",
    "networkMode",
    "privileged"
  ],
  "/service": [
    "instanceType",
    "instanceCount",
    "tasks",
    "autoscaling",
    "vcpus",
    "memory",
    "gpus",
    "environment"
  ],
  "/service/autoscaling": [
    "min",
    "max",
    "target"
  ],
  "/job": [
    "platform",
    "architecture",
    "arraySize",
    "vcpus",
    "memory",
    "gpus",
    "attempts",
    "timeout",
    "computeEnvironments"
  ],
  "/edge": [
    "runtime",
    "version"
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
  ],
  "/monitoring/*": [
    "name",
    "type",
    "schedule",
    "maxRuntime",
    "instanceType",
    "instanceCount",
    "volumeSize"
  ],
  "/experiment": [
    "variants",
    "shadow"
  ],
  "/experiment/variants/*": [
    "name",
    "modelName",
    "instanceType",
    "instanceCount"
  ],
  "/experiment/shadow/*": [
    "name",
    "sampling"
  ],
  "/compilation": [
    "framework",
    "targetDevice",
    "targetPlatform",
    "maxRuntime"
  ]
};
