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
const cliInbox = validate102;
const schema174 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:inbox",
	"title": "InboxOutput",
	"description": "What meville-vendor inbox prints with --json, oldest first.",
	"type": "object",
	"additionalProperties": false,
	"required": ["waiting"],
	"properties": { "waiting": {
		"type": "array",
		"items": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"kind",
				"category",
				"since",
				"until",
				"asked",
				"offer"
			],
			"properties": {
				"id": {
					"$ref": "urn:meville:schema:common#/$defs/digest",
					"description": "Of the request or the award that waits."
				},
				"kind": { "enum": ["request", "award"] },
				"category": {
					"type": "string",
					"minLength": 1
				},
				"since": { "$ref": "urn:meville:schema:common#/$defs/time" },
				"until": { "$ref": "urn:meville:schema:common#/$defs/time" },
				"asked": {
					"oneOf": [{
						"type": "object",
						"additionalProperties": false,
						"required": [
							"where",
							"quantity",
							"currency",
							"terms",
							"description",
							"requirements"
						],
						"properties": {
							"where": {
								"type": "string",
								"minLength": 1
							},
							"quantity": {
								"type": "integer",
								"minimum": 1
							},
							"currency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
							"terms": {
								"type": "string",
								"minLength": 1
							},
							"description": { "type": ["string", "null"] },
							"requirements": {
								"type": "array",
								"items": {
									"type": "object",
									"additionalProperties": false,
									"required": [
										"property",
										"level",
										"rule"
									],
									"properties": {
										"property": {
											"type": "string",
											"minLength": 1
										},
										"level": { "enum": [
											"must",
											"should",
											"may"
										] },
										"rule": {
											"type": "string",
											"minLength": 1,
											"description": "In words."
										}
									}
								}
							}
						}
					}, { "type": "null" }],
					"description": "Null for an award."
				},
				"offer": {
					"oneOf": [{
						"type": "object",
						"additionalProperties": false,
						"required": [
							"offer",
							"sku",
							"quantity",
							"total"
						],
						"properties": {
							"offer": { "$ref": "urn:meville:schema:common#/$defs/digest" },
							"sku": {
								"type": "string",
								"minLength": 1
							},
							"quantity": {
								"type": "integer",
								"minimum": 1
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
					}, { "type": "null" }],
					"description": "What was awarded; null for a request."
				}
			}
		}
	} }
};
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$", "u");
const func1 = require_ucs2length().default;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.waiting === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waiting" },
				message: "must have required property 'waiting'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "waiting")) {
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
		if (data.waiting !== void 0) {
			let data0 = data.waiting;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.id === void 0) {
							const err2 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.kind === void 0) {
							const err3 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.category === void 0) {
							const err4 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.since === void 0) {
							const err5 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/required",
								keyword: "required",
								params: { missingProperty: "since" },
								message: "must have required property 'since'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.until === void 0) {
							const err6 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.asked === void 0) {
							const err7 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/required",
								keyword: "required",
								params: { missingProperty: "asked" },
								message: "must have required property 'asked'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data1.offer === void 0) {
							const err8 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/required",
								keyword: "required",
								params: { missingProperty: "offer" },
								message: "must have required property 'offer'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "id" || key1 === "kind" || key1 === "category" || key1 === "since" || key1 === "until" || key1 === "asked" || key1 === "offer")) {
							const err9 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data1.id !== void 0) {
							let data2 = data1.id;
							if (typeof data2 === "string") {
								if (!pattern9.test(data2)) {
									const err10 = {
										instancePath: instancePath + "/waiting/" + i0 + "/id",
										schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
										message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/waiting/" + i0 + "/id",
									schemaPath: "urn:meville:schema:common#/$defs/digest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data1.kind !== void 0) {
							let data3 = data1.kind;
							if (!(data3 === "request" || data3 === "award")) {
								const err12 = {
									instancePath: instancePath + "/waiting/" + i0 + "/kind",
									schemaPath: "#/properties/waiting/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema174.properties.waiting.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.category !== void 0) {
							let data4 = data1.category;
							if (typeof data4 === "string") {
								if (func1(data4) < 1) {
									const err13 = {
										instancePath: instancePath + "/waiting/" + i0 + "/category",
										schemaPath: "#/properties/waiting/items/properties/category/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/waiting/" + i0 + "/category",
									schemaPath: "#/properties/waiting/items/properties/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data1.since !== void 0) {
							let data5 = data1.since;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err15 = {
									instancePath: instancePath + "/waiting/" + i0 + "/since",
									schemaPath: "urn:meville:schema:common#/$defs/time/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 > 253402300799 || isNaN(data5)) {
									const err16 = {
										instancePath: instancePath + "/waiting/" + i0 + "/since",
										schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 253402300799
										},
										message: "must be <= 253402300799"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data5 < 0 || isNaN(data5)) {
									const err17 = {
										instancePath: instancePath + "/waiting/" + i0 + "/since",
										schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
						}
						if (data1.until !== void 0) {
							let data6 = data1.until;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err18 = {
									instancePath: instancePath + "/waiting/" + i0 + "/until",
									schemaPath: "urn:meville:schema:common#/$defs/time/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 > 253402300799 || isNaN(data6)) {
									const err19 = {
										instancePath: instancePath + "/waiting/" + i0 + "/until",
										schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 253402300799
										},
										message: "must be <= 253402300799"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (data6 < 0 || isNaN(data6)) {
									const err20 = {
										instancePath: instancePath + "/waiting/" + i0 + "/until",
										schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
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
						if (data1.asked !== void 0) {
							let data7 = data1.asked;
							const _errs20 = errors;
							let valid7 = false;
							let passing0 = null;
							const _errs21 = errors;
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.where === void 0) {
									const err21 = {
										instancePath: instancePath + "/waiting/" + i0 + "/asked",
										schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "where" },
										message: "must have required property 'where'"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (data7.quantity === void 0) {
									const err22 = {
										instancePath: instancePath + "/waiting/" + i0 + "/asked",
										schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "quantity" },
										message: "must have required property 'quantity'"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data7.currency === void 0) {
									const err23 = {
										instancePath: instancePath + "/waiting/" + i0 + "/asked",
										schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "currency" },
										message: "must have required property 'currency'"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data7.terms === void 0) {
									const err24 = {
										instancePath: instancePath + "/waiting/" + i0 + "/asked",
										schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "terms" },
										message: "must have required property 'terms'"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data7.description === void 0) {
									const err25 = {
										instancePath: instancePath + "/waiting/" + i0 + "/asked",
										schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "description" },
										message: "must have required property 'description'"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (data7.requirements === void 0) {
									const err26 = {
										instancePath: instancePath + "/waiting/" + i0 + "/asked",
										schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "requirements" },
										message: "must have required property 'requirements'"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								for (const key2 in data7) if (!(key2 === "where" || key2 === "quantity" || key2 === "currency" || key2 === "terms" || key2 === "description" || key2 === "requirements")) {
									const err27 = {
										instancePath: instancePath + "/waiting/" + i0 + "/asked",
										schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								if (data7.where !== void 0) {
									let data8 = data7.where;
									if (typeof data8 === "string") {
										if (func1(data8) < 1) {
											const err28 = {
												instancePath: instancePath + "/waiting/" + i0 + "/asked/where",
												schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/where/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/waiting/" + i0 + "/asked/where",
											schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/where/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data7.quantity !== void 0) {
									let data9 = data7.quantity;
									if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
										const err30 = {
											instancePath: instancePath + "/waiting/" + i0 + "/asked/quantity",
											schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/quantity/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
									if (typeof data9 == "number" && isFinite(data9)) {
										if (data9 < 1 || isNaN(data9)) {
											const err31 = {
												instancePath: instancePath + "/waiting/" + i0 + "/asked/quantity",
												schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/quantity/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
								}
								if (data7.currency !== void 0) {
									let data10 = data7.currency;
									if (typeof data10 === "string") {
										if (!pattern15.test(data10)) {
											const err32 = {
												instancePath: instancePath + "/waiting/" + i0 + "/asked/currency",
												schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Z]{3}$" },
												message: "must match pattern \"^[A-Z]{3}$\""
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									} else {
										const err33 = {
											instancePath: instancePath + "/waiting/" + i0 + "/asked/currency",
											schemaPath: "urn:meville:schema:common#/$defs/currency/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
								if (data7.terms !== void 0) {
									let data11 = data7.terms;
									if (typeof data11 === "string") {
										if (func1(data11) < 1) {
											const err34 = {
												instancePath: instancePath + "/waiting/" + i0 + "/asked/terms",
												schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/terms/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
									} else {
										const err35 = {
											instancePath: instancePath + "/waiting/" + i0 + "/asked/terms",
											schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/terms/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
								}
								if (data7.description !== void 0) {
									let data12 = data7.description;
									if (typeof data12 !== "string" && data12 !== null) {
										const err36 = {
											instancePath: instancePath + "/waiting/" + i0 + "/asked/description",
											schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/description/type",
											keyword: "type",
											params: { type: schema174.properties.waiting.items.properties.asked.oneOf[0].properties.description.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
								if (data7.requirements !== void 0) {
									let data13 = data7.requirements;
									if (Array.isArray(data13)) {
										const len1 = data13.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data14 = data13[i1];
											if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
												if (data14.property === void 0) {
													const err37 = {
														instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1,
														schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/required",
														keyword: "required",
														params: { missingProperty: "property" },
														message: "must have required property 'property'"
													};
													if (vErrors === null) vErrors = [err37];
													else vErrors.push(err37);
													errors++;
												}
												if (data14.level === void 0) {
													const err38 = {
														instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1,
														schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/required",
														keyword: "required",
														params: { missingProperty: "level" },
														message: "must have required property 'level'"
													};
													if (vErrors === null) vErrors = [err38];
													else vErrors.push(err38);
													errors++;
												}
												if (data14.rule === void 0) {
													const err39 = {
														instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1,
														schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/required",
														keyword: "required",
														params: { missingProperty: "rule" },
														message: "must have required property 'rule'"
													};
													if (vErrors === null) vErrors = [err39];
													else vErrors.push(err39);
													errors++;
												}
												for (const key3 in data14) if (!(key3 === "property" || key3 === "level" || key3 === "rule")) {
													const err40 = {
														instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1,
														schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err40];
													else vErrors.push(err40);
													errors++;
												}
												if (data14.property !== void 0) {
													let data15 = data14.property;
													if (typeof data15 === "string") {
														if (func1(data15) < 1) {
															const err41 = {
																instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1 + "/property",
																schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/properties/property/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															};
															if (vErrors === null) vErrors = [err41];
															else vErrors.push(err41);
															errors++;
														}
													} else {
														const err42 = {
															instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1 + "/property",
															schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/properties/property/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err42];
														else vErrors.push(err42);
														errors++;
													}
												}
												if (data14.level !== void 0) {
													let data16 = data14.level;
													if (!(data16 === "must" || data16 === "should" || data16 === "may")) {
														const err43 = {
															instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1 + "/level",
															schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/properties/level/enum",
															keyword: "enum",
															params: { allowedValues: schema174.properties.waiting.items.properties.asked.oneOf[0].properties.requirements.items.properties.level.enum },
															message: "must be equal to one of the allowed values"
														};
														if (vErrors === null) vErrors = [err43];
														else vErrors.push(err43);
														errors++;
													}
												}
												if (data14.rule !== void 0) {
													let data17 = data14.rule;
													if (typeof data17 === "string") {
														if (func1(data17) < 1) {
															const err44 = {
																instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1 + "/rule",
																schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/properties/rule/minLength",
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
															instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1 + "/rule",
															schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/properties/rule/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err45];
														else vErrors.push(err45);
														errors++;
													}
												}
											} else {
												const err46 = {
													instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements/" + i1,
													schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err46];
												else vErrors.push(err46);
												errors++;
											}
										}
									} else {
										const err47 = {
											instancePath: instancePath + "/waiting/" + i0 + "/asked/requirements",
											schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/properties/requirements/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/waiting/" + i0 + "/asked",
									schemaPath: "#/properties/waiting/items/properties/asked/oneOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							var _valid0 = _errs21 === errors;
							if (_valid0) {
								valid7 = true;
								passing0 = 0;
							}
							const _errs45 = errors;
							if (data7 !== null) {
								const err49 = {
									instancePath: instancePath + "/waiting/" + i0 + "/asked",
									schemaPath: "#/properties/waiting/items/properties/asked/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							var _valid0 = _errs45 === errors;
							if (_valid0 && valid7) {
								valid7 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid7 = true;
								passing0 = 1;
							}
							if (!valid7) {
								const err50 = {
									instancePath: instancePath + "/waiting/" + i0 + "/asked",
									schemaPath: "#/properties/waiting/items/properties/asked/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							} else {
								errors = _errs20;
								if (vErrors !== null) {
									if (_errs20) vErrors.length = _errs20;
									else vErrors = null;
								}
							}
						}
						if (data1.offer !== void 0) {
							let data18 = data1.offer;
							const _errs48 = errors;
							let valid13 = false;
							let passing1 = null;
							const _errs49 = errors;
							if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
								if (data18.offer === void 0) {
									const err51 = {
										instancePath: instancePath + "/waiting/" + i0 + "/offer",
										schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "offer" },
										message: "must have required property 'offer'"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								if (data18.sku === void 0) {
									const err52 = {
										instancePath: instancePath + "/waiting/" + i0 + "/offer",
										schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "sku" },
										message: "must have required property 'sku'"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								if (data18.quantity === void 0) {
									const err53 = {
										instancePath: instancePath + "/waiting/" + i0 + "/offer",
										schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "quantity" },
										message: "must have required property 'quantity'"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data18.total === void 0) {
									const err54 = {
										instancePath: instancePath + "/waiting/" + i0 + "/offer",
										schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: "total" },
										message: "must have required property 'total'"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								for (const key4 in data18) if (!(key4 === "offer" || key4 === "sku" || key4 === "quantity" || key4 === "total")) {
									const err55 = {
										instancePath: instancePath + "/waiting/" + i0 + "/offer",
										schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
								if (data18.offer !== void 0) {
									let data19 = data18.offer;
									if (typeof data19 === "string") {
										if (!pattern9.test(data19)) {
											const err56 = {
												instancePath: instancePath + "/waiting/" + i0 + "/offer/offer",
												schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
												message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/waiting/" + i0 + "/offer/offer",
											schemaPath: "urn:meville:schema:common#/$defs/digest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (data18.sku !== void 0) {
									let data20 = data18.sku;
									if (typeof data20 === "string") {
										if (func1(data20) < 1) {
											const err58 = {
												instancePath: instancePath + "/waiting/" + i0 + "/offer/sku",
												schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/properties/sku/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
									} else {
										const err59 = {
											instancePath: instancePath + "/waiting/" + i0 + "/offer/sku",
											schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/properties/sku/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
								if (data18.quantity !== void 0) {
									let data21 = data18.quantity;
									if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
										const err60 = {
											instancePath: instancePath + "/waiting/" + i0 + "/offer/quantity",
											schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/properties/quantity/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
									if (typeof data21 == "number" && isFinite(data21)) {
										if (data21 < 1 || isNaN(data21)) {
											const err61 = {
												instancePath: instancePath + "/waiting/" + i0 + "/offer/quantity",
												schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/properties/quantity/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
									}
								}
								if (data18.total !== void 0) {
									let data22 = data18.total;
									if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
										if (data22.amount === void 0) {
											const err62 = {
												instancePath: instancePath + "/waiting/" + i0 + "/offer/total",
												schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/properties/total/required",
												keyword: "required",
												params: { missingProperty: "amount" },
												message: "must have required property 'amount'"
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
										if (data22.currency === void 0) {
											const err63 = {
												instancePath: instancePath + "/waiting/" + i0 + "/offer/total",
												schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/properties/total/required",
												keyword: "required",
												params: { missingProperty: "currency" },
												message: "must have required property 'currency'"
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										}
										for (const key5 in data22) if (!(key5 === "amount" || key5 === "currency")) {
											const err64 = {
												instancePath: instancePath + "/waiting/" + i0 + "/offer/total",
												schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/properties/total/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key5 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err64];
											else vErrors.push(err64);
											errors++;
										}
										if (data22.amount !== void 0) {
											let data23 = data22.amount;
											if (typeof data23 === "string") {
												if (!pattern14.test(data23)) {
													const err65 = {
														instancePath: instancePath + "/waiting/" + i0 + "/offer/total/amount",
														schemaPath: "urn:meville:schema:common#/$defs/amount/pattern",
														keyword: "pattern",
														params: { pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$" },
														message: "must match pattern \"^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?$\""
													};
													if (vErrors === null) vErrors = [err65];
													else vErrors.push(err65);
													errors++;
												}
											} else {
												const err66 = {
													instancePath: instancePath + "/waiting/" + i0 + "/offer/total/amount",
													schemaPath: "urn:meville:schema:common#/$defs/amount/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err66];
												else vErrors.push(err66);
												errors++;
											}
										}
										if (data22.currency !== void 0) {
											let data24 = data22.currency;
											if (typeof data24 === "string") {
												if (!pattern15.test(data24)) {
													const err67 = {
														instancePath: instancePath + "/waiting/" + i0 + "/offer/total/currency",
														schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
														keyword: "pattern",
														params: { pattern: "^[A-Z]{3}$" },
														message: "must match pattern \"^[A-Z]{3}$\""
													};
													if (vErrors === null) vErrors = [err67];
													else vErrors.push(err67);
													errors++;
												}
											} else {
												const err68 = {
													instancePath: instancePath + "/waiting/" + i0 + "/offer/total/currency",
													schemaPath: "urn:meville:schema:common#/$defs/currency/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err68];
												else vErrors.push(err68);
												errors++;
											}
										}
									} else {
										const err69 = {
											instancePath: instancePath + "/waiting/" + i0 + "/offer/total",
											schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/properties/total/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/waiting/" + i0 + "/offer",
									schemaPath: "#/properties/waiting/items/properties/offer/oneOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
							var _valid1 = _errs49 === errors;
							if (_valid1) {
								valid13 = true;
								passing1 = 0;
							}
							const _errs68 = errors;
							if (data18 !== null) {
								const err71 = {
									instancePath: instancePath + "/waiting/" + i0 + "/offer",
									schemaPath: "#/properties/waiting/items/properties/offer/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							var _valid1 = _errs68 === errors;
							if (_valid1 && valid13) {
								valid13 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid13 = true;
								passing1 = 1;
							}
							if (!valid13) {
								const err72 = {
									instancePath: instancePath + "/waiting/" + i0 + "/offer",
									schemaPath: "#/properties/waiting/items/properties/offer/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							} else {
								errors = _errs48;
								if (vErrors !== null) {
									if (_errs48) vErrors.length = _errs48;
									else vErrors = null;
								}
							}
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/waiting/" + i0,
							schemaPath: "#/properties/waiting/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/waiting",
					schemaPath: "#/properties/waiting/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
	} else {
		const err75 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err75];
		else vErrors.push(err75);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliInbox };
