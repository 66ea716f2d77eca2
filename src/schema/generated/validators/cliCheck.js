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
const cliCheck = validate25;
const schema58 = { "enum": [
	"must",
	"should",
	"may"
] };
const schema59 = {
	"title": "Disclosure",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"field",
		"value",
		"who",
		"when",
		"why",
		"claims"
	],
	"properties": {
		"field": {
			"type": "string",
			"minLength": 1
		},
		"value": {
			"type": "string",
			"minLength": 1,
			"description": "What is told; or what it will be, where it is made anew for each vendor."
		},
		"who": {
			"enum": [
				"vendors",
				"winner",
				"network"
			],
			"description": "Who reads it: each vendor that is asked, the one that is awarded, or whoever carries the connection."
		},
		"when": {
			"enum": [
				"send",
				"connection",
				"award",
				"contact"
			],
			"description": "At which moment; connection: at every exchange."
		},
		"why": {
			"type": "string",
			"minLength": 1
		},
		"claims": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "The members of the document that say it, as requirements.0.property; of its header, as header.jwk."
		}
	}
};
const pattern18 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern19 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const func1 = require_ucs2length().default;
const pattern22 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.property === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "property" },
				message: "must have required property 'property'"
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
		if (data.currency === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "property" || key0 === "amount" || key0 === "currency")) {
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
		if (data.property !== void 0) {
			let data0 = data.property;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/property",
						schemaPath: "#/properties/property/minLength",
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
					instancePath: instancePath + "/property",
					schemaPath: "#/properties/property/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (typeof data1 === "string") {
				if (!pattern22.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/amount",
						schemaPath: "#/properties/amount/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" },
						message: "must match pattern \"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/properties/amount/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data2 = data.currency;
			if (typeof data2 === "string") {
				if (!pattern17.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
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
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.valid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valid" },
				message: "must have required property 'valid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.category === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.where === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "where" },
				message: "must have required property 'where'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.currency === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.requirements === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" },
				message: "must have required property 'requirements'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.disclosures === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "disclosures" },
				message: "must have required property 'disclosures'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "valid" || key0 === "category" || key0 === "where" || key0 === "currency" || key0 === "requirements" || key0 === "disclosures" || key0 === "findings" || key0 === "swings")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.valid !== void 0) {
			if (true !== data.valid) {
				const err7 = {
					instancePath: instancePath + "/valid",
					schemaPath: "#/properties/valid/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data1 = data.category;
			if (typeof data1 === "string") {
				if (!pattern18.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/category",
						schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/category",
					schemaPath: "urn:meville:schema:common#/$defs/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data2 = data.where;
			if (typeof data2 === "string") {
				if (!pattern19.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/where",
						schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
						message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/where",
					schemaPath: "urn:meville:schema:common#/$defs/area/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data3 = data.currency;
			if (typeof data3 === "string") {
				if (!pattern17.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			let data4 = data.requirements;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.level === void 0) {
							const err14 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "level" },
								message: "must have required property 'level'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.property === void 0) {
							const err15 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data5.text === void 0) {
							const err16 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "level" || key1 === "property" || key1 === "text")) {
							const err17 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data5.level !== void 0) {
							let data6 = data5.level;
							if (!(data6 === "must" || data6 === "should" || data6 === "may")) {
								const err18 = {
									instancePath: instancePath + "/requirements/" + i0 + "/level",
									schemaPath: "urn:meville:schema:common#/$defs/level/enum",
									keyword: "enum",
									params: { allowedValues: schema58.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data5.property !== void 0) {
							let data7 = data5.property;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err19 = {
										instancePath: instancePath + "/requirements/" + i0 + "/property",
										schemaPath: "#/properties/requirements/items/properties/property/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/requirements/" + i0 + "/property",
									schemaPath: "#/properties/requirements/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data5.text !== void 0) {
							let data8 = data5.text;
							if (typeof data8 === "string") {
								if (func1(data8) < 1) {
									const err21 = {
										instancePath: instancePath + "/requirements/" + i0 + "/text",
										schemaPath: "#/properties/requirements/items/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/requirements/" + i0 + "/text",
									schemaPath: "#/properties/requirements/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/requirements/" + i0,
							schemaPath: "#/properties/requirements/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.disclosures !== void 0) {
			let data9 = data.disclosures;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err25 = {
						instancePath: instancePath + "/disclosures",
						schemaPath: "#/properties/disclosures/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.field === void 0) {
							const err26 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "field" },
								message: "must have required property 'field'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data10.value === void 0) {
							const err27 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data10.who === void 0) {
							const err28 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "who" },
								message: "must have required property 'who'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data10.when === void 0) {
							const err29 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "when" },
								message: "must have required property 'when'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data10.why === void 0) {
							const err30 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "why" },
								message: "must have required property 'why'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data10.claims === void 0) {
							const err31 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "claims" },
								message: "must have required property 'claims'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "field" || key2 === "value" || key2 === "who" || key2 === "when" || key2 === "why" || key2 === "claims")) {
							const err32 = {
								instancePath: instancePath + "/disclosures/" + i1,
								schemaPath: "#/$defs/disclosure/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data10.field !== void 0) {
							let data11 = data10.field;
							if (typeof data11 === "string") {
								if (func1(data11) < 1) {
									const err33 = {
										instancePath: instancePath + "/disclosures/" + i1 + "/field",
										schemaPath: "#/$defs/disclosure/properties/field/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/field",
									schemaPath: "#/$defs/disclosure/properties/field/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data10.value !== void 0) {
							let data12 = data10.value;
							if (typeof data12 === "string") {
								if (func1(data12) < 1) {
									const err35 = {
										instancePath: instancePath + "/disclosures/" + i1 + "/value",
										schemaPath: "#/$defs/disclosure/properties/value/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/value",
									schemaPath: "#/$defs/disclosure/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data10.who !== void 0) {
							let data13 = data10.who;
							if (!(data13 === "vendors" || data13 === "winner" || data13 === "network")) {
								const err37 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/who",
									schemaPath: "#/$defs/disclosure/properties/who/enum",
									keyword: "enum",
									params: { allowedValues: schema59.properties.who.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data10.when !== void 0) {
							let data14 = data10.when;
							if (!(data14 === "send" || data14 === "connection" || data14 === "award" || data14 === "contact")) {
								const err38 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/when",
									schemaPath: "#/$defs/disclosure/properties/when/enum",
									keyword: "enum",
									params: { allowedValues: schema59.properties.when.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data10.why !== void 0) {
							let data15 = data10.why;
							if (typeof data15 === "string") {
								if (func1(data15) < 1) {
									const err39 = {
										instancePath: instancePath + "/disclosures/" + i1 + "/why",
										schemaPath: "#/$defs/disclosure/properties/why/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/why",
									schemaPath: "#/$defs/disclosure/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data10.claims !== void 0) {
							let data16 = data10.claims;
							if (Array.isArray(data16)) {
								const len2 = data16.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data17 = data16[i2];
									if (typeof data17 === "string") {
										if (func1(data17) < 1) {
											const err41 = {
												instancePath: instancePath + "/disclosures/" + i1 + "/claims/" + i2,
												schemaPath: "#/$defs/disclosure/properties/claims/items/minLength",
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
											instancePath: instancePath + "/disclosures/" + i1 + "/claims/" + i2,
											schemaPath: "#/$defs/disclosure/properties/claims/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/disclosures/" + i1 + "/claims",
									schemaPath: "#/$defs/disclosure/properties/claims/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/disclosures/" + i1,
							schemaPath: "#/$defs/disclosure/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/disclosures",
					schemaPath: "#/properties/disclosures/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data18 = data.findings;
			if (Array.isArray(data18)) {
				const len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data19 = data18[i3];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.code === void 0) {
							const err46 = {
								instancePath: instancePath + "/findings/" + i3,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data19.property === void 0) {
							const err47 = {
								instancePath: instancePath + "/findings/" + i3,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data19.text === void 0) {
							const err48 = {
								instancePath: instancePath + "/findings/" + i3,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key3 in data19) if (!(key3 === "code" || key3 === "property" || key3 === "text" || key3 === "line" || key3 === "column")) {
							const err49 = {
								instancePath: instancePath + "/findings/" + i3,
								schemaPath: "#/$defs/finding/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data19.code !== void 0) {
							let data20 = data19.code;
							if (typeof data20 === "string") {
								if (!pattern21.test(data20)) {
									const err50 = {
										instancePath: instancePath + "/findings/" + i3 + "/code",
										schemaPath: "#/$defs/finding/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+(-[a-z]+)*$" },
										message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/findings/" + i3 + "/code",
									schemaPath: "#/$defs/finding/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data19.property !== void 0) {
							let data21 = data19.property;
							if (typeof data21 === "string") {
								if (func1(data21) < 1) {
									const err52 = {
										instancePath: instancePath + "/findings/" + i3 + "/property",
										schemaPath: "#/$defs/finding/properties/property/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/findings/" + i3 + "/property",
									schemaPath: "#/$defs/finding/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data19.text !== void 0) {
							let data22 = data19.text;
							if (typeof data22 === "string") {
								if (func1(data22) < 1) {
									const err54 = {
										instancePath: instancePath + "/findings/" + i3 + "/text",
										schemaPath: "#/$defs/finding/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/findings/" + i3 + "/text",
									schemaPath: "#/$defs/finding/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data19.line !== void 0) {
							let data23 = data19.line;
							if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
								const err56 = {
									instancePath: instancePath + "/findings/" + i3 + "/line",
									schemaPath: "#/$defs/finding/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
							if (typeof data23 == "number" && isFinite(data23)) {
								if (data23 < 1 || isNaN(data23)) {
									const err57 = {
										instancePath: instancePath + "/findings/" + i3 + "/line",
										schemaPath: "#/$defs/finding/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							}
						}
						if (data19.column !== void 0) {
							let data24 = data19.column;
							if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
								const err58 = {
									instancePath: instancePath + "/findings/" + i3 + "/column",
									schemaPath: "#/$defs/finding/properties/column/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							if (typeof data24 == "number" && isFinite(data24)) {
								if (data24 < 1 || isNaN(data24)) {
									const err59 = {
										instancePath: instancePath + "/findings/" + i3 + "/column",
										schemaPath: "#/$defs/finding/properties/column/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/findings/" + i3,
							schemaPath: "#/$defs/finding/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.swings !== void 0) {
			let data25 = data.swings;
			if (Array.isArray(data25)) {
				const len4 = data25.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate26(data25[i4], {
					instancePath: instancePath + "/swings/" + i4,
					parentData: data25,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/swings",
					schemaPath: "#/properties/swings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
	} else {
		const err63 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err63];
		else vErrors.push(err63);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliCheck };
