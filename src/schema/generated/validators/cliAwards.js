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
const cliAwards = validate44;
const schema93 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:awards",
	"title": "AwardsOutput",
	"description": "What meville-vendor awards prints with --json, newest first: sales, and refusals with --refused.",
	"type": "object",
	"additionalProperties": false,
	"required": ["awards"],
	"properties": { "awards": {
		"type": "array",
		"items": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"award",
				"offer",
				"sku",
				"quantity",
				"total",
				"at",
				"receipt",
				"refused",
				"contact"
			],
			"properties": {
				"award": { "$ref": "urn:meville:schema:common#/$defs/digest" },
				"offer": { "$ref": "urn:meville:schema:common#/$defs/digest" },
				"sku": {
					"type": "string",
					"minLength": 1
				},
				"quantity": {
					"type": "integer",
					"minimum": 1
				},
				"at": { "$ref": "urn:meville:schema:common#/$defs/time" },
				"receipt": {
					"oneOf": [{
						"type": "object",
						"additionalProperties": false,
						"required": [
							"receipt",
							"orderNumber",
							"number"
						],
						"properties": {
							"receipt": { "$ref": "urn:meville:schema:common#/$defs/digest" },
							"orderNumber": {
								"type": "string",
								"minLength": 1
							},
							"number": {
								"type": "integer",
								"minimum": 1
							}
						}
					}, { "type": "null" }],
					"description": "Null when the award was refused."
				},
				"refused": { "type": ["string", "null"] },
				"contact": {
					"oneOf": [{
						"type": "object",
						"additionalProperties": false,
						"required": [],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"email": {
								"type": "string",
								"minLength": 1
							},
							"phone": {
								"type": "string",
								"minLength": 1
							},
							"address": {
								"type": "string",
								"minLength": 1
							},
							"note": {
								"type": "string",
								"minLength": 1
							}
						}
					}, { "type": "null" }],
					"description": "Null until the customer says who they are."
				},
				"total": {
					"type": "object",
					"additionalProperties": false,
					"required": ["amount", "currency"],
					"properties": {
						"amount": { "$ref": "urn:meville:schema:common#/$defs/amount" },
						"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" }
					}
				}
			}
		}
	} }
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.awards === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "awards" },
				message: "must have required property 'awards'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "awards")) {
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
		if (data.awards !== void 0) {
			let data0 = data.awards;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.award === void 0) {
							const err2 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "award" },
								message: "must have required property 'award'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.offer === void 0) {
							const err3 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.sku === void 0) {
							const err4 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "sku" },
								message: "must have required property 'sku'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.quantity === void 0) {
							const err5 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "quantity" },
								message: "must have required property 'quantity'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.total === void 0) {
							const err6 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "total" },
								message: "must have required property 'total'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.at === void 0) {
							const err7 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data1.receipt === void 0) {
							const err8 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "receipt" },
								message: "must have required property 'receipt'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data1.refused === void 0) {
							const err9 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "refused" },
								message: "must have required property 'refused'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data1.contact === void 0) {
							const err10 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/required",
								keyword: "required",
								params: { missingProperty: "contact" },
								message: "must have required property 'contact'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data1) if (!func2.call(schema93.properties.awards.items.properties, key1)) {
							const err11 = {
								instancePath: instancePath + "/awards/" + i0,
								schemaPath: "#/properties/awards/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data1.award !== void 0) {
							let data2 = data1.award;
							if (typeof data2 === "string") {
								if (!pattern9.test(data2)) {
									const err12 = {
										instancePath: instancePath + "/awards/" + i0 + "/award",
										schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
										message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/awards/" + i0 + "/award",
									schemaPath: "urn:meville:schema:common#/$defs/digest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data1.offer !== void 0) {
							let data3 = data1.offer;
							if (typeof data3 === "string") {
								if (!pattern9.test(data3)) {
									const err14 = {
										instancePath: instancePath + "/awards/" + i0 + "/offer",
										schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
										message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/awards/" + i0 + "/offer",
									schemaPath: "urn:meville:schema:common#/$defs/digest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data1.sku !== void 0) {
							let data4 = data1.sku;
							if (typeof data4 === "string") {
								if (func1(data4) < 1) {
									const err16 = {
										instancePath: instancePath + "/awards/" + i0 + "/sku",
										schemaPath: "#/properties/awards/items/properties/sku/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/awards/" + i0 + "/sku",
									schemaPath: "#/properties/awards/items/properties/sku/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data1.quantity !== void 0) {
							let data5 = data1.quantity;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err18 = {
									instancePath: instancePath + "/awards/" + i0 + "/quantity",
									schemaPath: "#/properties/awards/items/properties/quantity/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 1 || isNaN(data5)) {
									const err19 = {
										instancePath: instancePath + "/awards/" + i0 + "/quantity",
										schemaPath: "#/properties/awards/items/properties/quantity/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						}
						if (data1.at !== void 0) {
							let data6 = data1.at;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err20 = {
									instancePath: instancePath + "/awards/" + i0 + "/at",
									schemaPath: "urn:meville:schema:common#/$defs/time/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 > 253402300799 || isNaN(data6)) {
									const err21 = {
										instancePath: instancePath + "/awards/" + i0 + "/at",
										schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 253402300799
										},
										message: "must be <= 253402300799"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (data6 < 0 || isNaN(data6)) {
									const err22 = {
										instancePath: instancePath + "/awards/" + i0 + "/at",
										schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
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
						if (data1.receipt !== void 0) {
							let data7 = data1.receipt;
							const _errs21 = errors;
							let valid7 = false;
							let passing0 = null;
							const _errs22 = errors;
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.receipt === void 0) {
									const err23 = {
										instancePath: instancePath + "/awards/" + i0 + "/receipt",
										schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "receipt" },
										message: "must have required property 'receipt'"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data7.orderNumber === void 0) {
									const err24 = {
										instancePath: instancePath + "/awards/" + i0 + "/receipt",
										schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "orderNumber" },
										message: "must have required property 'orderNumber'"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data7.number === void 0) {
									const err25 = {
										instancePath: instancePath + "/awards/" + i0 + "/receipt",
										schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "number" },
										message: "must have required property 'number'"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								for (const key2 in data7) if (!(key2 === "receipt" || key2 === "orderNumber" || key2 === "number")) {
									const err26 = {
										instancePath: instancePath + "/awards/" + i0 + "/receipt",
										schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data7.receipt !== void 0) {
									let data8 = data7.receipt;
									if (typeof data8 === "string") {
										if (!pattern9.test(data8)) {
											const err27 = {
												instancePath: instancePath + "/awards/" + i0 + "/receipt/receipt",
												schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
												message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/awards/" + i0 + "/receipt/receipt",
											schemaPath: "urn:meville:schema:common#/$defs/digest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								if (data7.orderNumber !== void 0) {
									let data9 = data7.orderNumber;
									if (typeof data9 === "string") {
										if (func1(data9) < 1) {
											const err29 = {
												instancePath: instancePath + "/awards/" + i0 + "/receipt/orderNumber",
												schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/properties/orderNumber/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
									} else {
										const err30 = {
											instancePath: instancePath + "/awards/" + i0 + "/receipt/orderNumber",
											schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/properties/orderNumber/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
								if (data7.number !== void 0) {
									let data10 = data7.number;
									if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
										const err31 = {
											instancePath: instancePath + "/awards/" + i0 + "/receipt/number",
											schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/properties/number/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
									if (typeof data10 == "number" && isFinite(data10)) {
										if (data10 < 1 || isNaN(data10)) {
											const err32 = {
												instancePath: instancePath + "/awards/" + i0 + "/receipt/number",
												schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/properties/number/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									}
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/awards/" + i0 + "/receipt",
									schemaPath: "#/properties/awards/items/properties/receipt/oneOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							var _valid0 = _errs22 === errors;
							if (_valid0) {
								valid7 = true;
								passing0 = 0;
							}
							const _errs32 = errors;
							if (data7 !== null) {
								const err34 = {
									instancePath: instancePath + "/awards/" + i0 + "/receipt",
									schemaPath: "#/properties/awards/items/properties/receipt/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							var _valid0 = _errs32 === errors;
							if (_valid0 && valid7) {
								valid7 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid7 = true;
								passing0 = 1;
							}
							if (!valid7) {
								const err35 = {
									instancePath: instancePath + "/awards/" + i0 + "/receipt",
									schemaPath: "#/properties/awards/items/properties/receipt/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							} else {
								errors = _errs21;
								if (vErrors !== null) {
									if (_errs21) vErrors.length = _errs21;
									else vErrors = null;
								}
							}
						}
						if (data1.refused !== void 0) {
							let data11 = data1.refused;
							if (typeof data11 !== "string" && data11 !== null) {
								const err36 = {
									instancePath: instancePath + "/awards/" + i0 + "/refused",
									schemaPath: "#/properties/awards/items/properties/refused/type",
									keyword: "type",
									params: { type: schema93.properties.awards.items.properties.refused.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data1.contact !== void 0) {
							let data12 = data1.contact;
							const _errs37 = errors;
							let valid10 = false;
							let passing1 = null;
							const _errs38 = errors;
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								for (const key3 in data12) if (!(key3 === "name" || key3 === "email" || key3 === "phone" || key3 === "address" || key3 === "note")) {
									const err37 = {
										instancePath: instancePath + "/awards/" + i0 + "/contact",
										schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								if (data12.name !== void 0) {
									let data13 = data12.name;
									if (typeof data13 === "string") {
										if (func1(data13) < 1) {
											const err38 = {
												instancePath: instancePath + "/awards/" + i0 + "/contact/name",
												schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/name/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									} else {
										const err39 = {
											instancePath: instancePath + "/awards/" + i0 + "/contact/name",
											schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
								if (data12.email !== void 0) {
									let data14 = data12.email;
									if (typeof data14 === "string") {
										if (func1(data14) < 1) {
											const err40 = {
												instancePath: instancePath + "/awards/" + i0 + "/contact/email",
												schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/email/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
									} else {
										const err41 = {
											instancePath: instancePath + "/awards/" + i0 + "/contact/email",
											schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/email/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								}
								if (data12.phone !== void 0) {
									let data15 = data12.phone;
									if (typeof data15 === "string") {
										if (func1(data15) < 1) {
											const err42 = {
												instancePath: instancePath + "/awards/" + i0 + "/contact/phone",
												schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/phone/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
									} else {
										const err43 = {
											instancePath: instancePath + "/awards/" + i0 + "/contact/phone",
											schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/phone/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
								if (data12.address !== void 0) {
									let data16 = data12.address;
									if (typeof data16 === "string") {
										if (func1(data16) < 1) {
											const err44 = {
												instancePath: instancePath + "/awards/" + i0 + "/contact/address",
												schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/address/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
									} else {
										const err45 = {
											instancePath: instancePath + "/awards/" + i0 + "/contact/address",
											schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/address/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
								if (data12.note !== void 0) {
									let data17 = data12.note;
									if (typeof data17 === "string") {
										if (func1(data17) < 1) {
											const err46 = {
												instancePath: instancePath + "/awards/" + i0 + "/contact/note",
												schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/note/minLength",
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
											instancePath: instancePath + "/awards/" + i0 + "/contact/note",
											schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/properties/note/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/awards/" + i0 + "/contact",
									schemaPath: "#/properties/awards/items/properties/contact/oneOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							var _valid1 = _errs38 === errors;
							if (_valid1) {
								valid10 = true;
								passing1 = 0;
							}
							const _errs51 = errors;
							if (data12 !== null) {
								const err49 = {
									instancePath: instancePath + "/awards/" + i0 + "/contact",
									schemaPath: "#/properties/awards/items/properties/contact/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							var _valid1 = _errs51 === errors;
							if (_valid1 && valid10) {
								valid10 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid10 = true;
								passing1 = 1;
							}
							if (!valid10) {
								const err50 = {
									instancePath: instancePath + "/awards/" + i0 + "/contact",
									schemaPath: "#/properties/awards/items/properties/contact/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							} else {
								errors = _errs37;
								if (vErrors !== null) {
									if (_errs37) vErrors.length = _errs37;
									else vErrors = null;
								}
							}
						}
						if (data1.total !== void 0) {
							let data18 = data1.total;
							if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
								if (data18.amount === void 0) {
									const err51 = {
										instancePath: instancePath + "/awards/" + i0 + "/total",
										schemaPath: "#/properties/awards/items/properties/total/required",
										keyword: "required",
										params: { missingProperty: "amount" },
										message: "must have required property 'amount'"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								if (data18.currency === void 0) {
									const err52 = {
										instancePath: instancePath + "/awards/" + i0 + "/total",
										schemaPath: "#/properties/awards/items/properties/total/required",
										keyword: "required",
										params: { missingProperty: "currency" },
										message: "must have required property 'currency'"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								for (const key4 in data18) if (!(key4 === "amount" || key4 === "currency")) {
									const err53 = {
										instancePath: instancePath + "/awards/" + i0 + "/total",
										schemaPath: "#/properties/awards/items/properties/total/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data18.amount !== void 0) {
									let data19 = data18.amount;
									if (typeof data19 === "string") {
										if (!pattern14.test(data19)) {
											const err54 = {
												instancePath: instancePath + "/awards/" + i0 + "/total/amount",
												schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
												keyword: "pattern",
												params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
												message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
											};
											if (vErrors === null) vErrors = [err54];
											else vErrors.push(err54);
											errors++;
										}
									} else {
										const err55 = {
											instancePath: instancePath + "/awards/" + i0 + "/total/amount",
											schemaPath: "urn:meville:schema:common#/$defs/amount/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
								}
								if (data18.currency !== void 0) {
									let data20 = data18.currency;
									if (typeof data20 === "string") {
										if (!pattern15.test(data20)) {
											const err56 = {
												instancePath: instancePath + "/awards/" + i0 + "/total/currency",
												schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Z]{3}$" },
												message: "must match pattern \"^[A-Z]{3}$\""
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/awards/" + i0 + "/total/currency",
											schemaPath: "urn:meville:schema:common#/$defs/currency/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/awards/" + i0 + "/total",
									schemaPath: "#/properties/awards/items/properties/total/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/awards/" + i0,
							schemaPath: "#/properties/awards/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/awards",
					schemaPath: "#/properties/awards/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
	} else {
		const err61 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err61];
		else vErrors.push(err61);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliAwards };
