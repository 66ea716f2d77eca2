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
const cliCompose = validate93;
const schema104 = { "enum": [
	"must",
	"should",
	"may"
] };
const func1 = require_ucs2length().default;
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.request === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.preferences === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "preferences" },
				message: "must have required property 'preferences'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.category === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" },
				message: "must have required property 'category'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.where === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "where" },
				message: "must have required property 'where'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.currency === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.requirements === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" },
				message: "must have required property 'requirements'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.rules === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				message: "must have required property 'rules'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.criteria === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "criteria" },
				message: "must have required property 'criteria'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "request" || key0 === "preferences" || key0 === "category" || key0 === "where" || key0 === "currency" || key0 === "requirements" || key0 === "rules" || key0 === "criteria")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.request !== void 0) {
			let data0 = data.request;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err9 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.preferences !== void 0) {
			let data1 = data.preferences;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err11 = {
						instancePath: instancePath + "/preferences",
						schemaPath: "#/properties/preferences/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/preferences",
					schemaPath: "#/properties/preferences/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data2 = data.category;
			if (typeof data2 === "string") {
				if (!pattern17.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/category",
						schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/category",
					schemaPath: "urn:meville:schema:common#/$defs/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data3 = data.where;
			if (typeof data3 === "string") {
				if (!pattern51.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/where",
						schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
						message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/where",
					schemaPath: "urn:meville:schema:common#/$defs/area/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data4 = data.currency;
			if (typeof data4 === "string") {
				if (!pattern15.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			let data5 = data.requirements;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.level === void 0) {
							const err19 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "level" },
								message: "must have required property 'level'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data6.property === void 0) {
							const err20 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "property" },
								message: "must have required property 'property'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data6.text === void 0) {
							const err21 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "level" || key1 === "property" || key1 === "text")) {
							const err22 = {
								instancePath: instancePath + "/requirements/" + i0,
								schemaPath: "#/properties/requirements/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data6.level !== void 0) {
							let data7 = data6.level;
							if (!(data7 === "must" || data7 === "should" || data7 === "may")) {
								const err23 = {
									instancePath: instancePath + "/requirements/" + i0 + "/level",
									schemaPath: "urn:meville:schema:common#/$defs/level/enum",
									keyword: "enum",
									params: { allowedValues: schema104.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data6.property !== void 0) {
							let data8 = data6.property;
							if (typeof data8 === "string") {
								if (func1(data8) < 1) {
									const err24 = {
										instancePath: instancePath + "/requirements/" + i0 + "/property",
										schemaPath: "#/properties/requirements/items/properties/property/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/requirements/" + i0 + "/property",
									schemaPath: "#/properties/requirements/items/properties/property/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data6.text !== void 0) {
							let data9 = data6.text;
							if (typeof data9 === "string") {
								if (func1(data9) < 1) {
									const err26 = {
										instancePath: instancePath + "/requirements/" + i0 + "/text",
										schemaPath: "#/properties/requirements/items/properties/text/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/requirements/" + i0 + "/text",
									schemaPath: "#/properties/requirements/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/requirements/" + i0,
							schemaPath: "#/properties/requirements/items/type",
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
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data10 = data.rules;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (typeof data11 === "string") {
						if (func1(data11) < 1) {
							const err30 = {
								instancePath: instancePath + "/rules/" + i1,
								schemaPath: "#/properties/rules/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/rules/" + i1,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			let data12 = data.criteria;
			if (Array.isArray(data12)) {
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data13 = data12[i2];
					if (typeof data13 === "string") {
						if (func1(data13) < 1) {
							const err33 = {
								instancePath: instancePath + "/criteria/" + i2,
								schemaPath: "#/properties/criteria/items/minLength",
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
							instancePath: instancePath + "/criteria/" + i2,
							schemaPath: "#/properties/criteria/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliCompose };
