// Generated from schemas/ by scripts/generate.mjs. Do not edit.
// @ts-nocheck
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
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
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const fileQuoteQuestion = validate198;
const schema360 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:file:quote-question",
	"title": "QuoteQuestion",
	"description": "What a program that makes quotes reads from its standard input: one candidate for one request.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"request",
		"candidate",
		"quote"
	],
	"properties": {
		"vrm": { "const": "quote/1" },
		"request": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"category",
				"quantity",
				"area",
				"currency",
				"requirements"
			],
			"properties": {
				"category": { "$ref": "urn:meville:schema:common#/$defs/category" },
				"quantity": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e5
				},
				"area": { "$ref": "urn:meville:schema:common#/$defs/area" },
				"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
				"requirements": {
					"type": "array",
					"maxItems": 64,
					"items": {
						"type": "object",
						"required": ["property", "level"],
						"additionalProperties": false,
						"properties": {
							"property": { "type": "string" },
							"level": { "enum": [
								"must",
								"should",
								"may"
							] },
							"is": { "type": "string" },
							"in": {
								"type": "array",
								"items": { "type": "string" }
							},
							"not": {
								"type": "array",
								"items": { "type": "string" }
							},
							"min": { "type": "string" },
							"max": { "type": "string" },
							"has": {
								"type": "array",
								"items": { "type": "string" }
							}
						}
					}
				}
			}
		},
		"candidate": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"sku",
				"category",
				"stock",
				"price",
				"currency",
				"values"
			],
			"properties": {
				"sku": {
					"type": "string",
					"minLength": 1
				},
				"category": { "$ref": "urn:meville:schema:common#/$defs/category" },
				"stock": {
					"type": "integer",
					"minimum": 0,
					"description": "How many there are."
				},
				"price": {
					"$ref": "urn:meville:schema:common#/$defs/amount",
					"description": "List price of one."
				},
				"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
				"age": {
					"type": "integer",
					"minimum": 0,
					"description": "Days in stock; absent when it is not known."
				},
				"since": {
					"type": "string",
					"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
					"description": "The day it came into stock."
				},
				"leadDays": {
					"type": "integer",
					"minimum": 0
				},
				"values": {
					"type": "object",
					"description": "By the name of the property.",
					"additionalProperties": { "type": "string" }
				}
			}
		},
		"quote": {
			"description": "What the rules say: a price for all that is asked for, or null when a person would price it.",
			"oneOf": [{ "type": "null" }, {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"total",
					"lines",
					"binding"
				],
				"properties": {
					"total": { "$ref": "urn:meville:schema:common#/$defs/amount" },
					"lines": {
						"type": "array",
						"items": { "$ref": "urn:meville:schema:common#/$defs/priceLine" },
						"minItems": 1,
						"maxItems": 32
					},
					"binding": { "type": "boolean" },
					"validitySeconds": {
						"type": "integer",
						"minimum": 1
					}
				}
			}]
		}
	}
};
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const pattern172 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const schema62 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"amount",
		"times",
		"kind"
	],
	"properties": {
		"name": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"amount": { "$ref": "urn:meville:schema:common#/$defs/amount" },
		"times": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e5
		},
		"kind": { "enum": [
			"item",
			"fee",
			"tax",
			"discount"
		] }
	}
};
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate199.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.amount === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" },
				message: "must have required property 'amount'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.times === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "times" },
				message: "must have required property 'times'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "amount" || key0 === "times" || key0 === "kind")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern10.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (typeof data1 === "string") {
				if (!pattern14.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/amount",
						schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/amount",
					schemaPath: "urn:meville:schema:common#/$defs/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.times !== void 0) {
			let data2 = data.times;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e5 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (!(data3 === "item" || data3 === "fee" || data3 === "tax" || data3 === "discount")) {
				const err14 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema62.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
validate199.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate198.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vrm === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vrm" },
				message: "must have required property 'vrm'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.request === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.candidate === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidate" },
				message: "must have required property 'candidate'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.quote === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "quote" },
				message: "must have required property 'quote'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vrm" || key0 === "request" || key0 === "candidate" || key0 === "quote")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.vrm !== void 0) {
			if ("quote/1" !== data.vrm) {
				const err5 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "#/properties/vrm/const",
					keyword: "const",
					params: { allowedValue: "quote/1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.request !== void 0) {
			let data1 = data.request;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.category === void 0) {
					const err6 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "category" },
						message: "must have required property 'category'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.quantity === void 0) {
					const err7 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "quantity" },
						message: "must have required property 'quantity'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.area === void 0) {
					const err8 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "area" },
						message: "must have required property 'area'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.currency === void 0) {
					const err9 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "currency" },
						message: "must have required property 'currency'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.requirements === void 0) {
					const err10 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "requirements" },
						message: "must have required property 'requirements'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "category" || key1 === "quantity" || key1 === "area" || key1 === "currency" || key1 === "requirements")) {
					const err11 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.category !== void 0) {
					let data2 = data1.category;
					if (typeof data2 === "string") {
						if (!pattern17.test(data2)) {
							const err12 = {
								instancePath: instancePath + "/request/category",
								schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
								message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/request/category",
							schemaPath: "urn:meville:schema:common#/$defs/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data1.quantity !== void 0) {
					let data3 = data1.quantity;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err14 = {
							instancePath: instancePath + "/request/quantity",
							schemaPath: "#/properties/request/properties/quantity/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 1e5 || isNaN(data3)) {
							const err15 = {
								instancePath: instancePath + "/request/quantity",
								schemaPath: "#/properties/request/properties/quantity/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err16 = {
								instancePath: instancePath + "/request/quantity",
								schemaPath: "#/properties/request/properties/quantity/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
				if (data1.area !== void 0) {
					let data4 = data1.area;
					if (typeof data4 === "string") {
						if (!pattern51.test(data4)) {
							const err17 = {
								instancePath: instancePath + "/request/area",
								schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
								message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/request/area",
							schemaPath: "urn:meville:schema:common#/$defs/area/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data1.currency !== void 0) {
					let data5 = data1.currency;
					if (typeof data5 === "string") {
						if (!pattern15.test(data5)) {
							const err19 = {
								instancePath: instancePath + "/request/currency",
								schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{3}$" },
								message: "must match pattern \"^[A-Z]{3}$\""
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/request/currency",
							schemaPath: "urn:meville:schema:common#/$defs/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data1.requirements !== void 0) {
					let data6 = data1.requirements;
					if (Array.isArray(data6)) {
						if (data6.length > 64) {
							const err21 = {
								instancePath: instancePath + "/request/requirements",
								schemaPath: "#/properties/request/properties/requirements/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data6[i0];
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.property === void 0) {
									const err22 = {
										instancePath: instancePath + "/request/requirements/" + i0,
										schemaPath: "#/properties/request/properties/requirements/items/required",
										keyword: "required",
										params: { missingProperty: "property" },
										message: "must have required property 'property'"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data7.level === void 0) {
									const err23 = {
										instancePath: instancePath + "/request/requirements/" + i0,
										schemaPath: "#/properties/request/properties/requirements/items/required",
										keyword: "required",
										params: { missingProperty: "level" },
										message: "must have required property 'level'"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								for (const key2 in data7) if (!(key2 === "property" || key2 === "level" || key2 === "is" || key2 === "in" || key2 === "not" || key2 === "min" || key2 === "max" || key2 === "has")) {
									const err24 = {
										instancePath: instancePath + "/request/requirements/" + i0,
										schemaPath: "#/properties/request/properties/requirements/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data7.property !== void 0) {
									if (typeof data7.property !== "string") {
										const err25 = {
											instancePath: instancePath + "/request/requirements/" + i0 + "/property",
											schemaPath: "#/properties/request/properties/requirements/items/properties/property/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
								if (data7.level !== void 0) {
									let data9 = data7.level;
									if (!(data9 === "must" || data9 === "should" || data9 === "may")) {
										const err26 = {
											instancePath: instancePath + "/request/requirements/" + i0 + "/level",
											schemaPath: "#/properties/request/properties/requirements/items/properties/level/enum",
											keyword: "enum",
											params: { allowedValues: schema360.properties.request.properties.requirements.items.properties.level.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data7.is !== void 0) {
									if (typeof data7.is !== "string") {
										const err27 = {
											instancePath: instancePath + "/request/requirements/" + i0 + "/is",
											schemaPath: "#/properties/request/properties/requirements/items/properties/is/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
								}
								if (data7.in !== void 0) {
									let data11 = data7.in;
									if (Array.isArray(data11)) {
										const len1 = data11.length;
										for (let i1 = 0; i1 < len1; i1++) if (typeof data11[i1] !== "string") {
											const err28 = {
												instancePath: instancePath + "/request/requirements/" + i0 + "/in/" + i1,
												schemaPath: "#/properties/request/properties/requirements/items/properties/in/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/request/requirements/" + i0 + "/in",
											schemaPath: "#/properties/request/properties/requirements/items/properties/in/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data7.not !== void 0) {
									let data13 = data7.not;
									if (Array.isArray(data13)) {
										const len2 = data13.length;
										for (let i2 = 0; i2 < len2; i2++) if (typeof data13[i2] !== "string") {
											const err30 = {
												instancePath: instancePath + "/request/requirements/" + i0 + "/not/" + i2,
												schemaPath: "#/properties/request/properties/requirements/items/properties/not/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
									} else {
										const err31 = {
											instancePath: instancePath + "/request/requirements/" + i0 + "/not",
											schemaPath: "#/properties/request/properties/requirements/items/properties/not/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								if (data7.min !== void 0) {
									if (typeof data7.min !== "string") {
										const err32 = {
											instancePath: instancePath + "/request/requirements/" + i0 + "/min",
											schemaPath: "#/properties/request/properties/requirements/items/properties/min/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
								if (data7.max !== void 0) {
									if (typeof data7.max !== "string") {
										const err33 = {
											instancePath: instancePath + "/request/requirements/" + i0 + "/max",
											schemaPath: "#/properties/request/properties/requirements/items/properties/max/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
								if (data7.has !== void 0) {
									let data17 = data7.has;
									if (Array.isArray(data17)) {
										const len3 = data17.length;
										for (let i3 = 0; i3 < len3; i3++) if (typeof data17[i3] !== "string") {
											const err34 = {
												instancePath: instancePath + "/request/requirements/" + i0 + "/has/" + i3,
												schemaPath: "#/properties/request/properties/requirements/items/properties/has/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
									} else {
										const err35 = {
											instancePath: instancePath + "/request/requirements/" + i0 + "/has",
											schemaPath: "#/properties/request/properties/requirements/items/properties/has/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/request/requirements/" + i0,
									schemaPath: "#/properties/request/properties/requirements/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/request/requirements",
							schemaPath: "#/properties/request/properties/requirements/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data19 = data.candidate;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (data19.sku === void 0) {
					const err39 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/required",
						keyword: "required",
						params: { missingProperty: "sku" },
						message: "must have required property 'sku'"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data19.category === void 0) {
					const err40 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/required",
						keyword: "required",
						params: { missingProperty: "category" },
						message: "must have required property 'category'"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data19.stock === void 0) {
					const err41 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/required",
						keyword: "required",
						params: { missingProperty: "stock" },
						message: "must have required property 'stock'"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data19.price === void 0) {
					const err42 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/required",
						keyword: "required",
						params: { missingProperty: "price" },
						message: "must have required property 'price'"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data19.currency === void 0) {
					const err43 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/required",
						keyword: "required",
						params: { missingProperty: "currency" },
						message: "must have required property 'currency'"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data19.values === void 0) {
					const err44 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/required",
						keyword: "required",
						params: { missingProperty: "values" },
						message: "must have required property 'values'"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				for (const key3 in data19) if (!func2.call(schema360.properties.candidate.properties, key3)) {
					const err45 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data19.sku !== void 0) {
					let data20 = data19.sku;
					if (typeof data20 === "string") {
						if (func1(data20) < 1) {
							const err46 = {
								instancePath: instancePath + "/candidate/sku",
								schemaPath: "#/properties/candidate/properties/sku/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/candidate/sku",
							schemaPath: "#/properties/candidate/properties/sku/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data19.category !== void 0) {
					let data21 = data19.category;
					if (typeof data21 === "string") {
						if (!pattern17.test(data21)) {
							const err48 = {
								instancePath: instancePath + "/candidate/category",
								schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
								message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/candidate/category",
							schemaPath: "urn:meville:schema:common#/$defs/category/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data19.stock !== void 0) {
					let data22 = data19.stock;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err50 = {
							instancePath: instancePath + "/candidate/stock",
							schemaPath: "#/properties/candidate/properties/stock/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 < 0 || isNaN(data22)) {
							const err51 = {
								instancePath: instancePath + "/candidate/stock",
								schemaPath: "#/properties/candidate/properties/stock/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
				}
				if (data19.price !== void 0) {
					let data23 = data19.price;
					if (typeof data23 === "string") {
						if (!pattern14.test(data23)) {
							const err52 = {
								instancePath: instancePath + "/candidate/price",
								schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
								keyword: "pattern",
								params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
								message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/candidate/price",
							schemaPath: "urn:meville:schema:common#/$defs/amount/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data19.currency !== void 0) {
					let data24 = data19.currency;
					if (typeof data24 === "string") {
						if (!pattern15.test(data24)) {
							const err54 = {
								instancePath: instancePath + "/candidate/currency",
								schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{3}$" },
								message: "must match pattern \"^[A-Z]{3}$\""
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/candidate/currency",
							schemaPath: "urn:meville:schema:common#/$defs/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data19.age !== void 0) {
					let data25 = data19.age;
					if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
						const err56 = {
							instancePath: instancePath + "/candidate/age",
							schemaPath: "#/properties/candidate/properties/age/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
					if (typeof data25 == "number" && isFinite(data25)) {
						if (data25 < 0 || isNaN(data25)) {
							const err57 = {
								instancePath: instancePath + "/candidate/age",
								schemaPath: "#/properties/candidate/properties/age/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					}
				}
				if (data19.since !== void 0) {
					let data26 = data19.since;
					if (typeof data26 === "string") {
						if (!pattern172.test(data26)) {
							const err58 = {
								instancePath: instancePath + "/candidate/since",
								schemaPath: "#/properties/candidate/properties/since/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
								message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/candidate/since",
							schemaPath: "#/properties/candidate/properties/since/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data19.leadDays !== void 0) {
					let data27 = data19.leadDays;
					if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
						const err60 = {
							instancePath: instancePath + "/candidate/leadDays",
							schemaPath: "#/properties/candidate/properties/leadDays/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 < 0 || isNaN(data27)) {
							const err61 = {
								instancePath: instancePath + "/candidate/leadDays",
								schemaPath: "#/properties/candidate/properties/leadDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
				}
				if (data19.values !== void 0) {
					let data28 = data19.values;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						for (const key4 in data28) if (typeof data28[key4] !== "string") {
							const err62 = {
								instancePath: instancePath + "/candidate/values/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/candidate/properties/values/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/candidate/values",
							schemaPath: "#/properties/candidate/properties/values/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/properties/candidate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.quote !== void 0) {
			let data30 = data.quote;
			const _errs71 = errors;
			let valid19 = false;
			let passing0 = null;
			const _errs72 = errors;
			if (data30 !== null) {
				const err65 = {
					instancePath: instancePath + "/quote",
					schemaPath: "#/properties/quote/oneOf/0/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
			var _valid0 = _errs72 === errors;
			if (_valid0) {
				valid19 = true;
				passing0 = 0;
			}
			const _errs74 = errors;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.total === void 0) {
					const err66 = {
						instancePath: instancePath + "/quote",
						schemaPath: "#/properties/quote/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "total" },
						message: "must have required property 'total'"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data30.lines === void 0) {
					const err67 = {
						instancePath: instancePath + "/quote",
						schemaPath: "#/properties/quote/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "lines" },
						message: "must have required property 'lines'"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				if (data30.binding === void 0) {
					const err68 = {
						instancePath: instancePath + "/quote",
						schemaPath: "#/properties/quote/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "binding" },
						message: "must have required property 'binding'"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				for (const key5 in data30) if (!(key5 === "total" || key5 === "lines" || key5 === "binding" || key5 === "validitySeconds")) {
					const err69 = {
						instancePath: instancePath + "/quote",
						schemaPath: "#/properties/quote/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data30.total !== void 0) {
					let data31 = data30.total;
					if (typeof data31 === "string") {
						if (!pattern14.test(data31)) {
							const err70 = {
								instancePath: instancePath + "/quote/total",
								schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
								keyword: "pattern",
								params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
								message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/quote/total",
							schemaPath: "urn:meville:schema:common#/$defs/amount/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data30.lines !== void 0) {
					let data32 = data30.lines;
					if (Array.isArray(data32)) {
						if (data32.length > 32) {
							const err72 = {
								instancePath: instancePath + "/quote/lines",
								schemaPath: "#/properties/quote/oneOf/1/properties/lines/maxItems",
								keyword: "maxItems",
								params: { limit: 32 },
								message: "must NOT have more than 32 items"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data32.length < 1) {
							const err73 = {
								instancePath: instancePath + "/quote/lines",
								schemaPath: "#/properties/quote/oneOf/1/properties/lines/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						const len4 = data32.length;
						for (let i4 = 0; i4 < len4; i4++) if (!validate199(data32[i4], {
							instancePath: instancePath + "/quote/lines/" + i4,
							parentData: data32,
							parentDataProperty: i4,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
							errors = vErrors.length;
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/quote/lines",
							schemaPath: "#/properties/quote/oneOf/1/properties/lines/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data30.binding !== void 0) {
					if (typeof data30.binding !== "boolean") {
						const err75 = {
							instancePath: instancePath + "/quote/binding",
							schemaPath: "#/properties/quote/oneOf/1/properties/binding/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data30.validitySeconds !== void 0) {
					let data35 = data30.validitySeconds;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err76 = {
							instancePath: instancePath + "/quote/validitySeconds",
							schemaPath: "#/properties/quote/oneOf/1/properties/validitySeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 1 || isNaN(data35)) {
							const err77 = {
								instancePath: instancePath + "/quote/validitySeconds",
								schemaPath: "#/properties/quote/oneOf/1/properties/validitySeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/quote",
					schemaPath: "#/properties/quote/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
			var _valid0 = _errs74 === errors;
			if (_valid0 && valid19) {
				valid19 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid19 = true;
				passing0 = 1;
			}
			if (!valid19) {
				const err79 = {
					instancePath: instancePath + "/quote",
					schemaPath: "#/properties/quote/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			} else {
				errors = _errs71;
				if (vErrors !== null) {
					if (_errs71) vErrors.length = _errs71;
					else vErrors = null;
				}
			}
		}
	} else {
		const err80 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err80];
		else vErrors.push(err80);
		errors++;
	}
	validate198.errors = vErrors;
	return errors === 0;
}
validate198.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { fileQuoteQuestion };
