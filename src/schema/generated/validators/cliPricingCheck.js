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
const cliPricingCheck = validate112;
const schema201 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:pricing-check",
	"title": "PricingCheckOutput",
	"description": "What meville-vendor pricing check prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"file",
		"quantity",
		"area",
		"rows",
		"priced",
		"ask",
		"short",
		"atFloor",
		"unpriced",
		"rules",
		"fall",
		"rise",
		"samples"
	],
	"properties": {
		"file": { "type": "string" },
		"quantity": {
			"type": "integer",
			"minimum": 1
		},
		"area": { "$ref": "urn:meville:schema:common#/$defs/area" },
		"rows": {
			"type": "integer",
			"minimum": 0,
			"description": "Of the whole stock."
		},
		"priced": {
			"type": "integer",
			"minimum": 0
		},
		"ask": {
			"type": "integer",
			"minimum": 0,
			"description": "Rows that a person prices."
		},
		"short": {
			"type": "integer",
			"minimum": 0,
			"description": "Rows of which there are fewer than are asked for."
		},
		"atFloor": {
			"type": "integer",
			"minimum": 0,
			"description": "Rows that the rules would have priced below the floor."
		},
		"unpriced": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"currency",
				"nothing",
				"too-large"
			],
			"description": "Rows that are not offered: an amount that counts is in another currency, the price would be nothing, an amount is larger than is written.",
			"properties": {
				"currency": {
					"type": "integer",
					"minimum": 0
				},
				"nothing": {
					"type": "integer",
					"minimum": 0
				},
				"too-large": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"rules": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"category",
					"kind",
					"name",
					"rows"
				],
				"properties": {
					"category": { "$ref": "urn:meville:schema:common#/$defs/category" },
					"kind": { "enum": [
						"adjust",
						"fee",
						"tax"
					] },
					"name": { "type": "string" },
					"rows": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"fall": {
			"oneOf": [{ "$ref": "#/$defs/move" }, { "type": "null" }],
			"description": "The greatest, by part of the list price."
		},
		"rise": { "oneOf": [{ "$ref": "#/$defs/move" }, { "type": "null" }] },
		"samples": {
			"type": "array",
			"description": "The first rows by SKU.",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"sku",
					"category",
					"outcome",
					"list",
					"price",
					"total",
					"atFloor",
					"binding"
				],
				"properties": {
					"sku": {
						"type": "string",
						"minLength": 1
					},
					"category": { "$ref": "urn:meville:schema:common#/$defs/category" },
					"outcome": { "enum": [
						"priced",
						"ask",
						"short",
						"currency",
						"nothing",
						"too-large"
					] },
					"list": { "$ref": "#/$defs/money" },
					"price": {
						"oneOf": [{ "$ref": "#/$defs/money" }, { "type": "null" }],
						"description": "Of one, before fees."
					},
					"total": {
						"oneOf": [{ "$ref": "#/$defs/money" }, { "type": "null" }],
						"description": "Of all that are asked for, with fees."
					},
					"atFloor": { "type": "boolean" },
					"binding": { "oneOf": [{ "type": "boolean" }, { "type": "null" }] }
				}
			}
		}
	},
	"$defs": {
		"money": {
			"title": "PricingCheckMoney",
			"type": "object",
			"additionalProperties": false,
			"required": ["amount", "currency"],
			"properties": {
				"amount": { "$ref": "urn:meville:schema:common#/$defs/amount" },
				"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" }
			}
		},
		"move": {
			"title": "PricingCheckMove",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"sku",
				"list",
				"price"
			],
			"properties": {
				"sku": {
					"type": "string",
					"minLength": 1
				},
				"list": { "$ref": "#/$defs/money" },
				"price": { "$ref": "#/$defs/money" }
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" },
				message: "must have required property 'amount'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.currency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "amount" || key0 === "currency")) {
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
		if (data.amount !== void 0) {
			let data0 = data.amount;
			if (typeof data0 === "string") {
				if (!pattern14.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/amount",
						schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/amount",
					schemaPath: "urn:meville:schema:common#/$defs/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data1 = data.currency;
			if (typeof data1 === "string") {
				if (!pattern15.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sku === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sku" },
				message: "must have required property 'sku'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.list === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "list" },
				message: "must have required property 'list'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.price === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "price" },
				message: "must have required property 'price'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "sku" || key0 === "list" || key0 === "price")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.sku !== void 0) {
			let data0 = data.sku;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/sku",
						schemaPath: "#/properties/sku/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/sku",
					schemaPath: "#/properties/sku/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.list !== void 0) {
			if (!validate114(data.list, {
				instancePath: instancePath + "/list",
				parentData: data,
				parentDataProperty: "list",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.price !== void 0) {
			if (!validate114(data.price, {
				instancePath: instancePath + "/price",
				parentData: data,
				parentDataProperty: "price",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.quantity === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "quantity" },
				message: "must have required property 'quantity'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.area === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "area" },
				message: "must have required property 'area'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rows === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.priced === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "priced" },
				message: "must have required property 'priced'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.ask === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ask" },
				message: "must have required property 'ask'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.short === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "short" },
				message: "must have required property 'short'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.atFloor === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "atFloor" },
				message: "must have required property 'atFloor'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.unpriced === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unpriced" },
				message: "must have required property 'unpriced'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.rules === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				message: "must have required property 'rules'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.fall === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fall" },
				message: "must have required property 'fall'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.rise === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rise" },
				message: "must have required property 'rise'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.samples === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "samples" },
				message: "must have required property 'samples'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema201.properties, key0)) {
			const err13 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err14 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.quantity !== void 0) {
			let data1 = data.quantity;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err15 = {
					instancePath: instancePath + "/quantity",
					schemaPath: "#/properties/quantity/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err16 = {
						instancePath: instancePath + "/quantity",
						schemaPath: "#/properties/quantity/minimum",
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
		if (data.area !== void 0) {
			let data2 = data.area;
			if (typeof data2 === "string") {
				if (!pattern51.test(data2)) {
					const err17 = {
						instancePath: instancePath + "/area",
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
					instancePath: instancePath + "/area",
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
		if (data.rows !== void 0) {
			let data3 = data.rows;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err19 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err20 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.priced !== void 0) {
			let data4 = data.priced;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err21 = {
					instancePath: instancePath + "/priced",
					schemaPath: "#/properties/priced/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err22 = {
						instancePath: instancePath + "/priced",
						schemaPath: "#/properties/priced/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.ask !== void 0) {
			let data5 = data.ask;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err23 = {
					instancePath: instancePath + "/ask",
					schemaPath: "#/properties/ask/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err24 = {
						instancePath: instancePath + "/ask",
						schemaPath: "#/properties/ask/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.short !== void 0) {
			let data6 = data.short;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err25 = {
					instancePath: instancePath + "/short",
					schemaPath: "#/properties/short/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err26 = {
						instancePath: instancePath + "/short",
						schemaPath: "#/properties/short/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.atFloor !== void 0) {
			let data7 = data.atFloor;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err27 = {
					instancePath: instancePath + "/atFloor",
					schemaPath: "#/properties/atFloor/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err28 = {
						instancePath: instancePath + "/atFloor",
						schemaPath: "#/properties/atFloor/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.unpriced !== void 0) {
			let data8 = data.unpriced;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.currency === void 0) {
					const err29 = {
						instancePath: instancePath + "/unpriced",
						schemaPath: "#/properties/unpriced/required",
						keyword: "required",
						params: { missingProperty: "currency" },
						message: "must have required property 'currency'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data8.nothing === void 0) {
					const err30 = {
						instancePath: instancePath + "/unpriced",
						schemaPath: "#/properties/unpriced/required",
						keyword: "required",
						params: { missingProperty: "nothing" },
						message: "must have required property 'nothing'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data8["too-large"] === void 0) {
					const err31 = {
						instancePath: instancePath + "/unpriced",
						schemaPath: "#/properties/unpriced/required",
						keyword: "required",
						params: { missingProperty: "too-large" },
						message: "must have required property 'too-large'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				for (const key1 in data8) if (!(key1 === "currency" || key1 === "nothing" || key1 === "too-large")) {
					const err32 = {
						instancePath: instancePath + "/unpriced",
						schemaPath: "#/properties/unpriced/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data8.currency !== void 0) {
					let data9 = data8.currency;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err33 = {
							instancePath: instancePath + "/unpriced/currency",
							schemaPath: "#/properties/unpriced/properties/currency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err34 = {
								instancePath: instancePath + "/unpriced/currency",
								schemaPath: "#/properties/unpriced/properties/currency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
				if (data8.nothing !== void 0) {
					let data10 = data8.nothing;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err35 = {
							instancePath: instancePath + "/unpriced/nothing",
							schemaPath: "#/properties/unpriced/properties/nothing/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 0 || isNaN(data10)) {
							const err36 = {
								instancePath: instancePath + "/unpriced/nothing",
								schemaPath: "#/properties/unpriced/properties/nothing/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				}
				if (data8["too-large"] !== void 0) {
					let data11 = data8["too-large"];
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err37 = {
							instancePath: instancePath + "/unpriced/too-large",
							schemaPath: "#/properties/unpriced/properties/too-large/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 0 || isNaN(data11)) {
							const err38 = {
								instancePath: instancePath + "/unpriced/too-large",
								schemaPath: "#/properties/unpriced/properties/too-large/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/unpriced",
					schemaPath: "#/properties/unpriced/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data12 = data.rules;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data13 = data12[i0];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.category === void 0) {
							const err40 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data13.kind === void 0) {
							const err41 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data13.name === void 0) {
							const err42 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data13.rows === void 0) {
							const err43 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "rows" },
								message: "must have required property 'rows'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						for (const key2 in data13) if (!(key2 === "category" || key2 === "kind" || key2 === "name" || key2 === "rows")) {
							const err44 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data13.category !== void 0) {
							let data14 = data13.category;
							if (typeof data14 === "string") {
								if (!pattern17.test(data14)) {
									const err45 = {
										instancePath: instancePath + "/rules/" + i0 + "/category",
										schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
										message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/rules/" + i0 + "/category",
									schemaPath: "urn:meville:schema:common#/$defs/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data13.kind !== void 0) {
							let data15 = data13.kind;
							if (!(data15 === "adjust" || data15 === "fee" || data15 === "tax")) {
								const err47 = {
									instancePath: instancePath + "/rules/" + i0 + "/kind",
									schemaPath: "#/properties/rules/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema201.properties.rules.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data13.name !== void 0) {
							if (typeof data13.name !== "string") {
								const err48 = {
									instancePath: instancePath + "/rules/" + i0 + "/name",
									schemaPath: "#/properties/rules/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data13.rows !== void 0) {
							let data17 = data13.rows;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err49 = {
									instancePath: instancePath + "/rules/" + i0 + "/rows",
									schemaPath: "#/properties/rules/items/properties/rows/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 < 0 || isNaN(data17)) {
									const err50 = {
										instancePath: instancePath + "/rules/" + i0 + "/rows",
										schemaPath: "#/properties/rules/items/properties/rows/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/rules/" + i0,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.fall !== void 0) {
			let data18 = data.fall;
			const _errs42 = errors;
			let valid7 = false;
			let passing0 = null;
			const _errs43 = errors;
			if (!validate113(data18, {
				instancePath: instancePath + "/fall",
				parentData: data,
				parentDataProperty: "fall",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs43 === errors;
			if (_valid0) {
				valid7 = true;
				passing0 = 0;
			}
			const _errs44 = errors;
			if (data18 !== null) {
				const err53 = {
					instancePath: instancePath + "/fall",
					schemaPath: "#/properties/fall/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			var _valid0 = _errs44 === errors;
			if (_valid0 && valid7) {
				valid7 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid7 = true;
				passing0 = 1;
			}
			if (!valid7) {
				const err54 = {
					instancePath: instancePath + "/fall",
					schemaPath: "#/properties/fall/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			} else {
				errors = _errs42;
				if (vErrors !== null) {
					if (_errs42) vErrors.length = _errs42;
					else vErrors = null;
				}
			}
		}
		if (data.rise !== void 0) {
			let data19 = data.rise;
			const _errs47 = errors;
			let valid8 = false;
			let passing1 = null;
			const _errs48 = errors;
			if (!validate113(data19, {
				instancePath: instancePath + "/rise",
				parentData: data,
				parentDataProperty: "rise",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs48 === errors;
			if (_valid1) {
				valid8 = true;
				passing1 = 0;
			}
			const _errs49 = errors;
			if (data19 !== null) {
				const err55 = {
					instancePath: instancePath + "/rise",
					schemaPath: "#/properties/rise/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			var _valid1 = _errs49 === errors;
			if (_valid1 && valid8) {
				valid8 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid8 = true;
				passing1 = 1;
			}
			if (!valid8) {
				const err56 = {
					instancePath: instancePath + "/rise",
					schemaPath: "#/properties/rise/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			} else {
				errors = _errs47;
				if (vErrors !== null) {
					if (_errs47) vErrors.length = _errs47;
					else vErrors = null;
				}
			}
		}
		if (data.samples !== void 0) {
			let data20 = data.samples;
			if (Array.isArray(data20)) {
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data21 = data20[i1];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.sku === void 0) {
							const err57 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/required",
								keyword: "required",
								params: { missingProperty: "sku" },
								message: "must have required property 'sku'"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data21.category === void 0) {
							const err58 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data21.outcome === void 0) {
							const err59 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/required",
								keyword: "required",
								params: { missingProperty: "outcome" },
								message: "must have required property 'outcome'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data21.list === void 0) {
							const err60 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/required",
								keyword: "required",
								params: { missingProperty: "list" },
								message: "must have required property 'list'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data21.price === void 0) {
							const err61 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/required",
								keyword: "required",
								params: { missingProperty: "price" },
								message: "must have required property 'price'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data21.total === void 0) {
							const err62 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/required",
								keyword: "required",
								params: { missingProperty: "total" },
								message: "must have required property 'total'"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data21.atFloor === void 0) {
							const err63 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/required",
								keyword: "required",
								params: { missingProperty: "atFloor" },
								message: "must have required property 'atFloor'"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data21.binding === void 0) {
							const err64 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/required",
								keyword: "required",
								params: { missingProperty: "binding" },
								message: "must have required property 'binding'"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						for (const key3 in data21) if (!(key3 === "sku" || key3 === "category" || key3 === "outcome" || key3 === "list" || key3 === "price" || key3 === "total" || key3 === "atFloor" || key3 === "binding")) {
							const err65 = {
								instancePath: instancePath + "/samples/" + i1,
								schemaPath: "#/properties/samples/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data21.sku !== void 0) {
							let data22 = data21.sku;
							if (typeof data22 === "string") {
								if (func1(data22) < 1) {
									const err66 = {
										instancePath: instancePath + "/samples/" + i1 + "/sku",
										schemaPath: "#/properties/samples/items/properties/sku/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							} else {
								const err67 = {
									instancePath: instancePath + "/samples/" + i1 + "/sku",
									schemaPath: "#/properties/samples/items/properties/sku/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data21.category !== void 0) {
							let data23 = data21.category;
							if (typeof data23 === "string") {
								if (!pattern17.test(data23)) {
									const err68 = {
										instancePath: instancePath + "/samples/" + i1 + "/category",
										schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
										message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/samples/" + i1 + "/category",
									schemaPath: "urn:meville:schema:common#/$defs/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data21.outcome !== void 0) {
							let data24 = data21.outcome;
							if (!(data24 === "priced" || data24 === "ask" || data24 === "short" || data24 === "currency" || data24 === "nothing" || data24 === "too-large")) {
								const err70 = {
									instancePath: instancePath + "/samples/" + i1 + "/outcome",
									schemaPath: "#/properties/samples/items/properties/outcome/enum",
									keyword: "enum",
									params: { allowedValues: schema201.properties.samples.items.properties.outcome.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
						if (data21.list !== void 0) {
							if (!validate114(data21.list, {
								instancePath: instancePath + "/samples/" + i1 + "/list",
								parentData: data21,
								parentDataProperty: "list",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
								errors = vErrors.length;
							}
						}
						if (data21.price !== void 0) {
							let data26 = data21.price;
							const _errs64 = errors;
							let valid13 = false;
							let passing2 = null;
							const _errs65 = errors;
							if (!validate114(data26, {
								instancePath: instancePath + "/samples/" + i1 + "/price",
								parentData: data21,
								parentDataProperty: "price",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
								errors = vErrors.length;
							}
							var _valid2 = _errs65 === errors;
							if (_valid2) {
								valid13 = true;
								passing2 = 0;
							}
							const _errs66 = errors;
							if (data26 !== null) {
								const err71 = {
									instancePath: instancePath + "/samples/" + i1 + "/price",
									schemaPath: "#/properties/samples/items/properties/price/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							var _valid2 = _errs66 === errors;
							if (_valid2 && valid13) {
								valid13 = false;
								passing2 = [passing2, 1];
							} else if (_valid2) {
								valid13 = true;
								passing2 = 1;
							}
							if (!valid13) {
								const err72 = {
									instancePath: instancePath + "/samples/" + i1 + "/price",
									schemaPath: "#/properties/samples/items/properties/price/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing2 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							} else {
								errors = _errs64;
								if (vErrors !== null) {
									if (_errs64) vErrors.length = _errs64;
									else vErrors = null;
								}
							}
						}
						if (data21.total !== void 0) {
							let data27 = data21.total;
							const _errs69 = errors;
							let valid14 = false;
							let passing3 = null;
							const _errs70 = errors;
							if (!validate114(data27, {
								instancePath: instancePath + "/samples/" + i1 + "/total",
								parentData: data21,
								parentDataProperty: "total",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
								errors = vErrors.length;
							}
							var _valid3 = _errs70 === errors;
							if (_valid3) {
								valid14 = true;
								passing3 = 0;
							}
							const _errs71 = errors;
							if (data27 !== null) {
								const err73 = {
									instancePath: instancePath + "/samples/" + i1 + "/total",
									schemaPath: "#/properties/samples/items/properties/total/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
							var _valid3 = _errs71 === errors;
							if (_valid3 && valid14) {
								valid14 = false;
								passing3 = [passing3, 1];
							} else if (_valid3) {
								valid14 = true;
								passing3 = 1;
							}
							if (!valid14) {
								const err74 = {
									instancePath: instancePath + "/samples/" + i1 + "/total",
									schemaPath: "#/properties/samples/items/properties/total/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing3 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							} else {
								errors = _errs69;
								if (vErrors !== null) {
									if (_errs69) vErrors.length = _errs69;
									else vErrors = null;
								}
							}
						}
						if (data21.atFloor !== void 0) {
							if (typeof data21.atFloor !== "boolean") {
								const err75 = {
									instancePath: instancePath + "/samples/" + i1 + "/atFloor",
									schemaPath: "#/properties/samples/items/properties/atFloor/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data21.binding !== void 0) {
							let data29 = data21.binding;
							const _errs76 = errors;
							let valid15 = false;
							let passing4 = null;
							const _errs77 = errors;
							if (typeof data29 !== "boolean") {
								const err76 = {
									instancePath: instancePath + "/samples/" + i1 + "/binding",
									schemaPath: "#/properties/samples/items/properties/binding/oneOf/0/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
							var _valid4 = _errs77 === errors;
							if (_valid4) {
								valid15 = true;
								passing4 = 0;
							}
							const _errs79 = errors;
							if (data29 !== null) {
								const err77 = {
									instancePath: instancePath + "/samples/" + i1 + "/binding",
									schemaPath: "#/properties/samples/items/properties/binding/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
							var _valid4 = _errs79 === errors;
							if (_valid4 && valid15) {
								valid15 = false;
								passing4 = [passing4, 1];
							} else if (_valid4) {
								valid15 = true;
								passing4 = 1;
							}
							if (!valid15) {
								const err78 = {
									instancePath: instancePath + "/samples/" + i1 + "/binding",
									schemaPath: "#/properties/samples/items/properties/binding/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing4 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							} else {
								errors = _errs76;
								if (vErrors !== null) {
									if (_errs76) vErrors.length = _errs76;
									else vErrors = null;
								}
							}
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/samples/" + i1,
							schemaPath: "#/properties/samples/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/samples",
					schemaPath: "#/properties/samples/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
	} else {
		const err81 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err81];
		else vErrors.push(err81);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliPricingCheck };
