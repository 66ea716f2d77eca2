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
const cliVendorsList = validate148;
const func1 = require_ucs2length().default;
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
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
		if (data.origin === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" },
				message: "must have required property 'origin'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.loopback === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "loopback" },
				message: "must have required property 'loopback'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.key === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.profile === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "profile" },
				message: "must have required property 'profile'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "origin" || key0 === "loopback" || key0 === "key" || key0 === "id" || key0 === "profile")) {
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
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data1 = data.origin;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/minLength",
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
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.loopback !== void 0) {
			if (typeof data.loopback !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/loopback",
					schemaPath: "#/properties/loopback/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data3 = data.key;
			if (typeof data3 === "string") {
				if (!pattern9.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/key",
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
					instancePath: instancePath + "/key",
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
		if (data.id !== void 0) {
			let data4 = data.id;
			if (typeof data4 === "string") {
				if (func1(data4) > 280) {
					const err14 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern4.test(data4)) {
					const err15 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.profile !== void 0) {
			let data5 = data.profile;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.name === void 0) {
					const err17 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data5.categories === void 0) {
					const err18 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/required",
						keyword: "required",
						params: { missingProperty: "categories" },
						message: "must have required property 'categories'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data5.areaServed === void 0) {
					const err19 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/required",
						keyword: "required",
						params: { missingProperty: "areaServed" },
						message: "must have required property 'areaServed'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data5.priceCurrency === void 0) {
					const err20 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/required",
						keyword: "required",
						params: { missingProperty: "priceCurrency" },
						message: "must have required property 'priceCurrency'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data5.terms === void 0) {
					const err21 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/required",
						keyword: "required",
						params: { missingProperty: "terms" },
						message: "must have required property 'terms'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data5.exp === void 0) {
					const err22 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/required",
						keyword: "required",
						params: { missingProperty: "exp" },
						message: "must have required property 'exp'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "name" || key1 === "categories" || key1 === "areaServed" || key1 === "priceCurrency" || key1 === "terms" || key1 === "exp")) {
					const err23 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data5.name !== void 0) {
					let data6 = data5.name;
					if (typeof data6 === "string") {
						if (func1(data6) > 200) {
							const err24 = {
								instancePath: instancePath + "/profile/name",
								schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (func1(data6) < 1) {
							const err25 = {
								instancePath: instancePath + "/profile/name",
								schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (!pattern10.test(data6)) {
							const err26 = {
								instancePath: instancePath + "/profile/name",
								schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/profile/name",
							schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data5.categories !== void 0) {
					let data7 = data5.categories;
					if (Array.isArray(data7)) {
						const len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data8 = data7[i0];
							if (typeof data8 === "string") {
								if (!pattern17.test(data8)) {
									const err28 = {
										instancePath: instancePath + "/profile/categories/" + i0,
										schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
										message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/profile/categories/" + i0,
									schemaPath: "urn:meville:schema:common#/$defs/category/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/profile/categories",
							schemaPath: "#/properties/profile/properties/categories/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data5.areaServed !== void 0) {
					let data9 = data5.areaServed;
					if (Array.isArray(data9)) {
						const len1 = data9.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data10 = data9[i1];
							if (typeof data10 === "string") {
								if (!pattern51.test(data10)) {
									const err31 = {
										instancePath: instancePath + "/profile/areaServed/" + i1,
										schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
										message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/profile/areaServed/" + i1,
									schemaPath: "urn:meville:schema:common#/$defs/area/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/profile/areaServed",
							schemaPath: "#/properties/profile/properties/areaServed/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data5.priceCurrency !== void 0) {
					let data11 = data5.priceCurrency;
					if (typeof data11 === "string") {
						if (!pattern15.test(data11)) {
							const err34 = {
								instancePath: instancePath + "/profile/priceCurrency",
								schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{3}$" },
								message: "must match pattern \"^[A-Z]{3}$\""
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/profile/priceCurrency",
							schemaPath: "urn:meville:schema:common#/$defs/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data5.terms !== void 0) {
					let data12 = data5.terms;
					if (Array.isArray(data12)) {
						const len2 = data12.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data13 = data12[i2];
							if (typeof data13 === "string") {
								if (func1(data13) > 32) {
									const err36 = {
										instancePath: instancePath + "/profile/terms/" + i2,
										schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
										keyword: "maxLength",
										params: { limit: 32 },
										message: "must NOT have more than 32 characters"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (!pattern29.test(data13)) {
									const err37 = {
										instancePath: instancePath + "/profile/terms/" + i2,
										schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
										message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/profile/terms/" + i2,
									schemaPath: "urn:meville:schema:common#/$defs/terms/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/profile/terms",
							schemaPath: "#/properties/profile/properties/terms/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data5.exp !== void 0) {
					let data14 = data5.exp;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err40 = {
							instancePath: instancePath + "/profile/exp",
							schemaPath: "urn:meville:schema:common#/$defs/time/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 > 253402300799 || isNaN(data14)) {
							const err41 = {
								instancePath: instancePath + "/profile/exp",
								schemaPath: "urn:meville:schema:common#/$defs/time/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 253402300799
								},
								message: "must be <= 253402300799"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data14 < 0 || isNaN(data14)) {
							const err42 = {
								instancePath: instancePath + "/profile/exp",
								schemaPath: "urn:meville:schema:common#/$defs/time/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/properties/profile/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vendors === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendors" },
				message: "must have required property 'vendors'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vendors")) {
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
		if (data.vendors !== void 0) {
			let data0 = data.vendors;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate145(data0[i0], {
					instancePath: instancePath + "/vendors/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/vendors",
					schemaPath: "#/properties/vendors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliVendorsList };
