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
const filePricing = validate177;
const schema345 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:file:pricing",
	"title": "PricingFile",
	"description": "What customers are asked to pay; it stays with the vendor. The rules stand in the file itself, or below categories for each of them.",
	"type": "object",
	"additionalProperties": false,
	"required": ["vrm"],
	"properties": {
		"vrm": { "const": "pricing/1" },
		"adjust": {
			"description": "Changes of the price of one. Percentages are of the list price.",
			"type": "array",
			"items": { "$ref": "#/$defs/adjustment" },
			"minItems": 1,
			"maxItems": 20
		},
		"fees": {
			"description": "What is added to the price, as lines of their own.",
			"type": "array",
			"items": { "$ref": "#/$defs/fee" },
			"minItems": 1,
			"maxItems": 8
		},
		"floor": {
			"description": "What the price of one never goes below: percent of the list price, an amount, or the greatest of several. No customer is told.",
			"type": [
				"string",
				"number",
				"array"
			],
			"items": { "type": ["string", "number"] },
			"minItems": 1,
			"maxItems": 8
		},
		"round": {
			"type": ["string", "number"],
			"description": "A price that a rule has changed is rounded down to a multiple of this amount."
		},
		"validity": {
			"type": "string",
			"pattern": "^[1-9][0-9]{0,3} ?(m|h|d)$",
			"description": "How long an offer stands, for example 48h."
		},
		"binding": {
			"description": "Whether an award is a sale; an offer that is not binding is confirmed by a person when it is awarded.",
			"type": ["boolean", "object"],
			"additionalProperties": false,
			"required": ["unless"],
			"properties": { "unless": { "$ref": "#/$defs/when" } }
		},
		"ask": {
			"description": "What a person prices.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"when": { "$ref": "#/$defs/when" },
				"no-match": {
					"type": "boolean",
					"description": "Whether a person answers a request that nothing in stock fits."
				}
			}
		},
		"categories": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 32,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/rules" }
		}
	},
	"$defs": {
		"rules": {
			"title": "PricingRules",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"adjust": {
					"description": "Changes of the price of one. Percentages are of the list price.",
					"type": "array",
					"items": { "$ref": "#/$defs/adjustment" },
					"minItems": 1,
					"maxItems": 20
				},
				"fees": {
					"description": "What is added to the price, as lines of their own.",
					"type": "array",
					"items": { "$ref": "#/$defs/fee" },
					"minItems": 1,
					"maxItems": 8
				},
				"floor": {
					"description": "What the price of one never goes below: percent of the list price, an amount, or the greatest of several. No customer is told.",
					"type": [
						"string",
						"number",
						"array"
					],
					"items": { "type": ["string", "number"] },
					"minItems": 1,
					"maxItems": 8
				},
				"round": {
					"type": ["string", "number"],
					"description": "A price that a rule has changed is rounded down to a multiple of this amount."
				},
				"validity": {
					"type": "string",
					"pattern": "^[1-9][0-9]{0,3} ?(m|h|d)$",
					"description": "How long an offer stands, for example 48h."
				},
				"binding": {
					"description": "Whether an award is a sale; an offer that is not binding is confirmed by a person when it is awarded.",
					"type": ["boolean", "object"],
					"additionalProperties": false,
					"required": ["unless"],
					"properties": { "unless": { "$ref": "#/$defs/when" } }
				},
				"ask": {
					"description": "What a person prices.",
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"when": { "$ref": "#/$defs/when" },
						"no-match": {
							"type": "boolean",
							"description": "Whether a person answers a request that nothing in stock fits."
						}
					}
				}
			}
		},
		"adjustment": {
			"title": "PricingAdjustment",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "by"],
			"properties": {
				"name": {
					"$ref": "urn:meville:schema:common#/$defs/shortText",
					"description": "Customers see it."
				},
				"when": { "$ref": "#/$defs/when" },
				"by": {
					"type": ["string", "number"],
					"description": "+ or -, and percent of the list price or an amount for each: -5 %, +100 GBP."
				}
			}
		},
		"fee": {
			"title": "PricingFee",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "amount"],
			"properties": {
				"name": {
					"$ref": "urn:meville:schema:common#/$defs/shortText",
					"description": "Customers see it."
				},
				"amount": {
					"type": ["string", "number"],
					"description": "An amount, or percent of the price after all adjustments."
				},
				"per": {
					"enum": ["order", "item"],
					"description": "order when absent."
				},
				"kind": {
					"enum": ["fee", "tax"],
					"description": "fee when absent."
				},
				"when": { "$ref": "#/$defs/when" }
			}
		},
		"when": {
			"title": "PricingWhen",
			"description": "What has to hold, all of it; of a list, one of its items.",
			"type": ["object", "array"],
			"minProperties": 1,
			"maxProperties": 16,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/condition" },
			"items": { "$ref": "#/$defs/conditions" },
			"minItems": 1,
			"maxItems": 16
		},
		"conditions": {
			"title": "PricingConditions",
			"type": "object",
			"minProperties": 1,
			"maxProperties": 16,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/condition" }
		},
		"condition": {
			"title": "PricingCondition",
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"is": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"in": {
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] },
					"minItems": 1,
					"maxItems": 64
				},
				"not": {
					"type": [
						"string",
						"number",
						"boolean",
						"array"
					],
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] },
					"minItems": 1,
					"maxItems": 64
				},
				"min": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"max": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"has": {
					"type": [
						"string",
						"number",
						"boolean",
						"array"
					],
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] },
					"minItems": 1,
					"maxItems": 64
				}
			},
			"minProperties": 1,
			"description": "is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these."
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const schema346 = {
	"title": "PricingAdjustment",
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "by"],
	"properties": {
		"name": {
			"$ref": "urn:meville:schema:common#/$defs/shortText",
			"description": "Customers see it."
		},
		"when": { "$ref": "#/$defs/when" },
		"by": {
			"type": ["string", "number"],
			"description": "+ or -, and percent of the list price or an amount for each: -5 %, +100 GBP."
		}
	}
};
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const schema348 = {
	"title": "PricingWhen",
	"description": "What has to hold, all of it; of a list, one of its items.",
	"type": ["object", "array"],
	"minProperties": 1,
	"maxProperties": 16,
	"propertyNames": {
		"minLength": 1,
		"maxLength": 64
	},
	"additionalProperties": { "$ref": "#/$defs/condition" },
	"items": { "$ref": "#/$defs/conditions" },
	"minItems": 1,
	"maxItems": 16
};
const schema350 = {
	"title": "PricingCondition",
	"type": "object",
	"additionalProperties": false,
	"required": [],
	"properties": {
		"is": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"in": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		},
		"not": {
			"type": [
				"string",
				"number",
				"boolean",
				"array"
			],
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		},
		"min": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"max": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"has": {
			"type": [
				"string",
				"number",
				"boolean",
				"array"
			],
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		}
	},
	"minProperties": 1,
	"description": "is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these."
};
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate180.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 16) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 16 },
				message: "must NOT have more than 16 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func1(key0) > 64) {
					const err2 = {
						instancePath,
						schemaPath: "#/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(key0) < 1) {
					const err3 = {
						instancePath,
						schemaPath: "#/propertyNames/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				const err4 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length < 1) {
					const err5 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/condition/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key2 in data0) if (!(key2 === "is" || key2 === "in" || key2 === "not" || key2 === "min" || key2 === "max" || key2 === "has")) {
					const err6 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/condition/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.is !== void 0) {
					let data1 = data0.is;
					if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
						const err7 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
							schemaPath: "#/$defs/condition/properties/is/type",
							keyword: "type",
							params: { type: schema350.properties.is.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.in !== void 0) {
					let data2 = data0.in;
					if (Array.isArray(data2)) {
						if (data2.length > 64) {
							const err8 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
								schemaPath: "#/$defs/condition/properties/in/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.length < 1) {
							const err9 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
								schemaPath: "#/$defs/condition/properties/in/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
								const err10 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i0,
									schemaPath: "#/$defs/condition/properties/in/items/type",
									keyword: "type",
									params: { type: schema350.properties.in.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
							schemaPath: "#/$defs/condition/properties/in/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.not !== void 0) {
					let data4 = data0.not;
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && !Array.isArray(data4)) {
						const err12 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
							schemaPath: "#/$defs/condition/properties/not/type",
							keyword: "type",
							params: { type: schema350.properties.not.type },
							message: "must be string,number,boolean,array"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (Array.isArray(data4)) {
						if (data4.length > 64) {
							const err13 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
								schemaPath: "#/$defs/condition/properties/not/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data4.length < 1) {
							const err14 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
								schemaPath: "#/$defs/condition/properties/not/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						const len1 = data4.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data5 = data4[i1];
							if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
								const err15 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i1,
									schemaPath: "#/$defs/condition/properties/not/items/type",
									keyword: "type",
									params: { type: schema350.properties.not.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					}
				}
				if (data0.min !== void 0) {
					let data6 = data0.min;
					if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
						const err16 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
							schemaPath: "#/$defs/condition/properties/min/type",
							keyword: "type",
							params: { type: schema350.properties.min.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data0.max !== void 0) {
					let data7 = data0.max;
					if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
						const err17 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
							schemaPath: "#/$defs/condition/properties/max/type",
							keyword: "type",
							params: { type: schema350.properties.max.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data0.has !== void 0) {
					let data8 = data0.has;
					if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean" && !Array.isArray(data8)) {
						const err18 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
							schemaPath: "#/$defs/condition/properties/has/type",
							keyword: "type",
							params: { type: schema350.properties.has.type },
							message: "must be string,number,boolean,array"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (Array.isArray(data8)) {
						if (data8.length > 64) {
							const err19 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
								schemaPath: "#/$defs/condition/properties/has/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data8.length < 1) {
							const err20 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
								schemaPath: "#/$defs/condition/properties/has/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						const len2 = data8.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data9 = data8[i2];
							if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
								const err21 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i2,
									schemaPath: "#/$defs/condition/properties/has/items/type",
									keyword: "type",
									params: { type: schema350.properties.has.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/$defs/condition/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate180.errors = vErrors;
	return errors === 0;
}
validate180.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema348.type },
			message: "must be object,array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		if (data.length > 16) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 16 },
				message: "must NOT have more than 16 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate180(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
			errors = vErrors.length;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 16) {
			const err3 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 16 },
				message: "must NOT have more than 16 properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err4 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) {
			const _errs2 = errors;
			if (typeof key0 === "string") {
				if (func1(key0) > 64) {
					const err5 = {
						instancePath,
						schemaPath: "#/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(key0) < 1) {
					const err6 = {
						instancePath,
						schemaPath: "#/propertyNames/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (!(_errs2 === errors)) {
				const err7 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		for (const key1 in data) {
			let data1 = data[key1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err8 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/condition/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key2 in data1) if (!(key2 === "is" || key2 === "in" || key2 === "not" || key2 === "min" || key2 === "max" || key2 === "has")) {
					const err9 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/condition/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.is !== void 0) {
					let data2 = data1.is;
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
							schemaPath: "#/$defs/condition/properties/is/type",
							keyword: "type",
							params: { type: schema350.properties.is.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data1.in !== void 0) {
					let data3 = data1.in;
					if (Array.isArray(data3)) {
						if (data3.length > 64) {
							const err11 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
								schemaPath: "#/$defs/condition/properties/in/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.length < 1) {
							const err12 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
								schemaPath: "#/$defs/condition/properties/in/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						const len1 = data3.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data4 = data3[i1];
							if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
								const err13 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i1,
									schemaPath: "#/$defs/condition/properties/in/items/type",
									keyword: "type",
									params: { type: schema350.properties.in.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
							schemaPath: "#/$defs/condition/properties/in/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data1.not !== void 0) {
					let data5 = data1.not;
					if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && !Array.isArray(data5)) {
						const err15 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
							schemaPath: "#/$defs/condition/properties/not/type",
							keyword: "type",
							params: { type: schema350.properties.not.type },
							message: "must be string,number,boolean,array"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (Array.isArray(data5)) {
						if (data5.length > 64) {
							const err16 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
								schemaPath: "#/$defs/condition/properties/not/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data5.length < 1) {
							const err17 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
								schemaPath: "#/$defs/condition/properties/not/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						const len2 = data5.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data6 = data5[i2];
							if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
								const err18 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i2,
									schemaPath: "#/$defs/condition/properties/not/items/type",
									keyword: "type",
									params: { type: schema350.properties.not.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					}
				}
				if (data1.min !== void 0) {
					let data7 = data1.min;
					if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
						const err19 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
							schemaPath: "#/$defs/condition/properties/min/type",
							keyword: "type",
							params: { type: schema350.properties.min.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.max !== void 0) {
					let data8 = data1.max;
					if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
						const err20 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
							schemaPath: "#/$defs/condition/properties/max/type",
							keyword: "type",
							params: { type: schema350.properties.max.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data1.has !== void 0) {
					let data9 = data1.has;
					if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean" && !Array.isArray(data9)) {
						const err21 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
							schemaPath: "#/$defs/condition/properties/has/type",
							keyword: "type",
							params: { type: schema350.properties.has.type },
							message: "must be string,number,boolean,array"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (Array.isArray(data9)) {
						if (data9.length > 64) {
							const err22 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
								schemaPath: "#/$defs/condition/properties/has/maxItems",
								keyword: "maxItems",
								params: { limit: 64 },
								message: "must NOT have more than 64 items"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data9.length < 1) {
							const err23 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
								schemaPath: "#/$defs/condition/properties/has/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						const len3 = data9.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data10 = data9[i3];
							if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
								const err24 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i3,
									schemaPath: "#/$defs/condition/properties/has/items/type",
									keyword: "type",
									params: { type: schema350.properties.has.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/$defs/condition/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	}
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
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
		if (data.by === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "when" || key0 === "by")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern10.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.when !== void 0) {
			if (!validate179(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			let data2 = data.by;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: schema346.properties.by.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema352 = {
	"title": "PricingFee",
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "amount"],
	"properties": {
		"name": {
			"$ref": "urn:meville:schema:common#/$defs/shortText",
			"description": "Customers see it."
		},
		"amount": {
			"type": ["string", "number"],
			"description": "An amount, or percent of the price after all adjustments."
		},
		"per": {
			"enum": ["order", "item"],
			"description": "order when absent."
		},
		"kind": {
			"enum": ["fee", "tax"],
			"description": "fee when absent."
		},
		"when": { "$ref": "#/$defs/when" }
	}
};
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
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
		for (const key0 in data) if (!(key0 === "name" || key0 === "amount" || key0 === "per" || key0 === "kind" || key0 === "when")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern10.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: schema352.properties.amount.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.per !== void 0) {
			let data2 = data.per;
			if (!(data2 === "order" || data2 === "item")) {
				const err8 = {
					instancePath: instancePath + "/per",
					schemaPath: "#/properties/per/enum",
					keyword: "enum",
					params: { allowedValues: schema352.properties.per.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (!(data3 === "fee" || data3 === "tax")) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema352.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.when !== void 0) {
			if (!validate179(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema354 = {
	"title": "PricingRules",
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"adjust": {
			"description": "Changes of the price of one. Percentages are of the list price.",
			"type": "array",
			"items": { "$ref": "#/$defs/adjustment" },
			"minItems": 1,
			"maxItems": 20
		},
		"fees": {
			"description": "What is added to the price, as lines of their own.",
			"type": "array",
			"items": { "$ref": "#/$defs/fee" },
			"minItems": 1,
			"maxItems": 8
		},
		"floor": {
			"description": "What the price of one never goes below: percent of the list price, an amount, or the greatest of several. No customer is told.",
			"type": [
				"string",
				"number",
				"array"
			],
			"items": { "type": ["string", "number"] },
			"minItems": 1,
			"maxItems": 8
		},
		"round": {
			"type": ["string", "number"],
			"description": "A price that a rule has changed is rounded down to a multiple of this amount."
		},
		"validity": {
			"type": "string",
			"pattern": "^[1-9][0-9]{0,3} ?(m|h|d)$",
			"description": "How long an offer stands, for example 48h."
		},
		"binding": {
			"description": "Whether an award is a sale; an offer that is not binding is confirmed by a person when it is awarded.",
			"type": ["boolean", "object"],
			"additionalProperties": false,
			"required": ["unless"],
			"properties": { "unless": { "$ref": "#/$defs/when" } }
		},
		"ask": {
			"description": "What a person prices.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"when": { "$ref": "#/$defs/when" },
				"no-match": {
					"type": "boolean",
					"description": "Whether a person answers a request that nothing in stock fits."
				}
			}
		}
	}
};
const pattern169 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3} ?(m|h|d)$", "u");
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "adjust" || key0 === "fees" || key0 === "floor" || key0 === "round" || key0 === "validity" || key0 === "binding" || key0 === "ask")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.adjust !== void 0) {
			let data0 = data.adjust;
			if (Array.isArray(data0)) {
				if (data0.length > 20) {
					const err2 = {
						instancePath: instancePath + "/adjust",
						schemaPath: "#/properties/adjust/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/adjust",
						schemaPath: "#/properties/adjust/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate178(data0[i0], {
					instancePath: instancePath + "/adjust/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/adjust",
					schemaPath: "#/properties/adjust/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.fees !== void 0) {
			let data2 = data.fees;
			if (Array.isArray(data2)) {
				if (data2.length > 8) {
					const err5 = {
						instancePath: instancePath + "/fees",
						schemaPath: "#/properties/fees/maxItems",
						keyword: "maxItems",
						params: { limit: 8 },
						message: "must NOT have more than 8 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/fees",
						schemaPath: "#/properties/fees/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate184(data2[i1], {
					instancePath: instancePath + "/fees/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/fees",
					schemaPath: "#/properties/fees/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.floor !== void 0) {
			let data4 = data.floor;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && !Array.isArray(data4)) {
				const err8 = {
					instancePath: instancePath + "/floor",
					schemaPath: "#/properties/floor/type",
					keyword: "type",
					params: { type: schema354.properties.floor.type },
					message: "must be string,number,array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (Array.isArray(data4)) {
				if (data4.length > 8) {
					const err9 = {
						instancePath: instancePath + "/floor",
						schemaPath: "#/properties/floor/maxItems",
						keyword: "maxItems",
						params: { limit: 8 },
						message: "must NOT have more than 8 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.length < 1) {
					const err10 = {
						instancePath: instancePath + "/floor",
						schemaPath: "#/properties/floor/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data5 = data4[i2];
					if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
						const err11 = {
							instancePath: instancePath + "/floor/" + i2,
							schemaPath: "#/properties/floor/items/type",
							keyword: "type",
							params: { type: schema354.properties.floor.items.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
		}
		if (data.round !== void 0) {
			let data6 = data.round;
			if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
				const err12 = {
					instancePath: instancePath + "/round",
					schemaPath: "#/properties/round/type",
					keyword: "type",
					params: { type: schema354.properties.round.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.validity !== void 0) {
			let data7 = data.validity;
			if (typeof data7 === "string") {
				if (!pattern169.test(data7)) {
					const err13 = {
						instancePath: instancePath + "/validity",
						schemaPath: "#/properties/validity/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,3} ?(m|h|d)$" },
						message: "must match pattern \"^[1-9][0-9]{0,3} ?(m|h|d)$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/validity",
					schemaPath: "#/properties/validity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.binding !== void 0) {
			let data8 = data.binding;
			if (typeof data8 !== "boolean" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
				const err15 = {
					instancePath: instancePath + "/binding",
					schemaPath: "#/properties/binding/type",
					keyword: "type",
					params: { type: schema354.properties.binding.type },
					message: "must be boolean,object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.unless === void 0) {
					const err16 = {
						instancePath: instancePath + "/binding",
						schemaPath: "#/properties/binding/required",
						keyword: "required",
						params: { missingProperty: "unless" },
						message: "must have required property 'unless'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key1 in data8) if (!(key1 === "unless")) {
					const err17 = {
						instancePath: instancePath + "/binding",
						schemaPath: "#/properties/binding/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data8.unless !== void 0) {
					if (!validate179(data8.unless, {
						instancePath: instancePath + "/binding/unless",
						parentData: data8,
						parentDataProperty: "unless",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
						errors = vErrors.length;
					}
				}
			}
		}
		if (data.ask !== void 0) {
			let data10 = data.ask;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length < 1) {
					const err18 = {
						instancePath: instancePath + "/ask",
						schemaPath: "#/properties/ask/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key2 in data10) if (!(key2 === "when" || key2 === "no-match")) {
					const err19 = {
						instancePath: instancePath + "/ask",
						schemaPath: "#/properties/ask/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data10.when !== void 0) {
					if (!validate179(data10.when, {
						instancePath: instancePath + "/ask/when",
						parentData: data10,
						parentDataProperty: "when",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
						errors = vErrors.length;
					}
				}
				if (data10["no-match"] !== void 0) {
					if (typeof data10["no-match"] !== "boolean") {
						const err20 = {
							instancePath: instancePath + "/ask/no-match",
							schemaPath: "#/properties/ask/properties/no-match/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/ask",
					schemaPath: "#/properties/ask/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate177.evaluated;
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
		for (const key0 in data) if (!func2.call(schema345.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.vrm !== void 0) {
			if ("pricing/1" !== data.vrm) {
				const err2 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "#/properties/vrm/const",
					keyword: "const",
					params: { allowedValue: "pricing/1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.adjust !== void 0) {
			let data1 = data.adjust;
			if (Array.isArray(data1)) {
				if (data1.length > 20) {
					const err3 = {
						instancePath: instancePath + "/adjust",
						schemaPath: "#/properties/adjust/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/adjust",
						schemaPath: "#/properties/adjust/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate178(data1[i0], {
					instancePath: instancePath + "/adjust/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/adjust",
					schemaPath: "#/properties/adjust/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.fees !== void 0) {
			let data3 = data.fees;
			if (Array.isArray(data3)) {
				if (data3.length > 8) {
					const err6 = {
						instancePath: instancePath + "/fees",
						schemaPath: "#/properties/fees/maxItems",
						keyword: "maxItems",
						params: { limit: 8 },
						message: "must NOT have more than 8 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3.length < 1) {
					const err7 = {
						instancePath: instancePath + "/fees",
						schemaPath: "#/properties/fees/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate184(data3[i1], {
					instancePath: instancePath + "/fees/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/fees",
					schemaPath: "#/properties/fees/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.floor !== void 0) {
			let data5 = data.floor;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && !Array.isArray(data5)) {
				const err9 = {
					instancePath: instancePath + "/floor",
					schemaPath: "#/properties/floor/type",
					keyword: "type",
					params: { type: schema345.properties.floor.type },
					message: "must be string,number,array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (Array.isArray(data5)) {
				if (data5.length > 8) {
					const err10 = {
						instancePath: instancePath + "/floor",
						schemaPath: "#/properties/floor/maxItems",
						keyword: "maxItems",
						params: { limit: 8 },
						message: "must NOT have more than 8 items"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data5.length < 1) {
					const err11 = {
						instancePath: instancePath + "/floor",
						schemaPath: "#/properties/floor/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
						const err12 = {
							instancePath: instancePath + "/floor/" + i2,
							schemaPath: "#/properties/floor/items/type",
							keyword: "type",
							params: { type: schema345.properties.floor.items.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
		}
		if (data.round !== void 0) {
			let data7 = data.round;
			if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
				const err13 = {
					instancePath: instancePath + "/round",
					schemaPath: "#/properties/round/type",
					keyword: "type",
					params: { type: schema345.properties.round.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.validity !== void 0) {
			let data8 = data.validity;
			if (typeof data8 === "string") {
				if (!pattern169.test(data8)) {
					const err14 = {
						instancePath: instancePath + "/validity",
						schemaPath: "#/properties/validity/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,3} ?(m|h|d)$" },
						message: "must match pattern \"^[1-9][0-9]{0,3} ?(m|h|d)$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/validity",
					schemaPath: "#/properties/validity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.binding !== void 0) {
			let data9 = data.binding;
			if (typeof data9 !== "boolean" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
				const err16 = {
					instancePath: instancePath + "/binding",
					schemaPath: "#/properties/binding/type",
					keyword: "type",
					params: { type: schema345.properties.binding.type },
					message: "must be boolean,object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.unless === void 0) {
					const err17 = {
						instancePath: instancePath + "/binding",
						schemaPath: "#/properties/binding/required",
						keyword: "required",
						params: { missingProperty: "unless" },
						message: "must have required property 'unless'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key1 in data9) if (!(key1 === "unless")) {
					const err18 = {
						instancePath: instancePath + "/binding",
						schemaPath: "#/properties/binding/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data9.unless !== void 0) {
					if (!validate179(data9.unless, {
						instancePath: instancePath + "/binding/unless",
						parentData: data9,
						parentDataProperty: "unless",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
						errors = vErrors.length;
					}
				}
			}
		}
		if (data.ask !== void 0) {
			let data11 = data.ask;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (Object.keys(data11).length < 1) {
					const err19 = {
						instancePath: instancePath + "/ask",
						schemaPath: "#/properties/ask/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 in data11) if (!(key2 === "when" || key2 === "no-match")) {
					const err20 = {
						instancePath: instancePath + "/ask",
						schemaPath: "#/properties/ask/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data11.when !== void 0) {
					if (!validate179(data11.when, {
						instancePath: instancePath + "/ask/when",
						parentData: data11,
						parentDataProperty: "when",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
						errors = vErrors.length;
					}
				}
				if (data11["no-match"] !== void 0) {
					if (typeof data11["no-match"] !== "boolean") {
						const err21 = {
							instancePath: instancePath + "/ask/no-match",
							schemaPath: "#/properties/ask/properties/no-match/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/ask",
					schemaPath: "#/properties/ask/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.categories !== void 0) {
			let data14 = data.categories;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (Object.keys(data14).length > 32) {
					const err23 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/maxProperties",
						keyword: "maxProperties",
						params: { limit: 32 },
						message: "must NOT have more than 32 properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (Object.keys(data14).length < 1) {
					const err24 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key3 in data14) {
					const _errs29 = errors;
					if (typeof key3 === "string") {
						if (func1(key3) > 64) {
							const err25 = {
								instancePath: instancePath + "/categories",
								schemaPath: "#/properties/categories/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (func1(key3) < 1) {
							const err26 = {
								instancePath: instancePath + "/categories",
								schemaPath: "#/properties/categories/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (!(_errs29 === errors)) {
						const err27 = {
							instancePath: instancePath + "/categories",
							schemaPath: "#/properties/categories/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				for (const key4 in data14) if (!validate189(data14[key4], {
					instancePath: instancePath + "/categories/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data14,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate177.errors = vErrors;
	return errors === 0;
}
validate177.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { filePricing };
