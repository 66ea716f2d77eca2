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
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
const filePreferences = validate96;
const schema220 = {
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
		"not": { "oneOf": [{ "type": [
			"string",
			"number",
			"boolean"
		] }, {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		}] },
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
		"has": { "oneOf": [{ "type": [
			"string",
			"number",
			"boolean"
		] }, {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"maxItems": 64
		}] },
		"missing": { "enum": [
			"ask",
			"reject",
			"allow"
		] },
		"note": {
			"type": "string",
			"maxLength": 500
		}
	},
	"minProperties": 1,
	"description": "is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these."
};
const pattern15 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const func1 = require_ucs2length().default;
const func0 = require_equal().default;
const schema221 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["weight"],
	"properties": {
		"lower": { "$ref": "#/$defs/ends" },
		"higher": { "$ref": "#/$defs/ends" },
		"grades": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 256,
			"additionalProperties": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			}
		},
		"includes": {
			"description": "Of a list: the utilities of the features that are there are added up, to 1 at most.",
			"type": "object",
			"minProperties": 1,
			"maxProperties": 256,
			"additionalProperties": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			}
		},
		"weight": {
			"type": "number",
			"exclusiveMinimum": 0,
			"description": "At most 3 decimals. Only the ratios of weights matter."
		},
		"missing": { "oneOf": [
			{ "const": "worst" },
			{
				"type": "number",
				"minimum": 0,
				"maximum": 1
			},
			{
				"type": "object",
				"additionalProperties": false,
				"required": ["expect"],
				"properties": { "expect": { "type": [
					"string",
					"number",
					"boolean"
				] } }
			}
		] },
		"note": {
			"type": "string",
			"maxLength": 500
		}
	},
	"oneOf": [
		{ "required": ["lower"] },
		{ "required": ["higher"] },
		{ "required": ["grades"] },
		{ "required": ["includes"] }
	]
};
const schema222 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["best", "worst"],
	"properties": {
		"best": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"worst": { "type": [
			"string",
			"number",
			"boolean"
		] }
	}
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lower === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "lower" },
				message: "must have required property 'lower'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.higher === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "higher" },
				message: "must have required property 'higher'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.grades === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "grades" },
					message: "must have required property 'grades'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.includes === void 0) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "includes" },
						message: "must have required property 'includes'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
			}
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.weight === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" },
				message: "must have required property 'weight'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "lower" || key0 === "higher" || key0 === "grades" || key0 === "includes" || key0 === "weight" || key0 === "missing" || key0 === "note")) {
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
		if (data.lower !== void 0) {
			let data0 = data.lower;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.best === void 0) {
					const err7 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "best" },
						message: "must have required property 'best'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0.worst === void 0) {
					const err8 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "worst" },
						message: "must have required property 'worst'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "best" || key1 === "worst")) {
					const err9 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.best !== void 0) {
					let data1 = data0.best;
					if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/lower/best",
							schemaPath: "#/$defs/ends/properties/best/type",
							keyword: "type",
							params: { type: schema222.properties.best.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.worst !== void 0) {
					let data2 = data0.worst;
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
						const err11 = {
							instancePath: instancePath + "/lower/worst",
							schemaPath: "#/$defs/ends/properties/worst/type",
							keyword: "type",
							params: { type: schema222.properties.worst.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/lower",
					schemaPath: "#/$defs/ends/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.higher !== void 0) {
			let data3 = data.higher;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.best === void 0) {
					const err13 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "best" },
						message: "must have required property 'best'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3.worst === void 0) {
					const err14 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "worst" },
						message: "must have required property 'worst'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key2 in data3) if (!(key2 === "best" || key2 === "worst")) {
					const err15 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3.best !== void 0) {
					let data4 = data3.best;
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
						const err16 = {
							instancePath: instancePath + "/higher/best",
							schemaPath: "#/$defs/ends/properties/best/type",
							keyword: "type",
							params: { type: schema222.properties.best.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data3.worst !== void 0) {
					let data5 = data3.worst;
					if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
						const err17 = {
							instancePath: instancePath + "/higher/worst",
							schemaPath: "#/$defs/ends/properties/worst/type",
							keyword: "type",
							params: { type: schema222.properties.worst.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/higher",
					schemaPath: "#/$defs/ends/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.grades !== void 0) {
			let data6 = data.grades;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length > 256) {
					const err19 = {
						instancePath: instancePath + "/grades",
						schemaPath: "#/properties/grades/maxProperties",
						keyword: "maxProperties",
						params: { limit: 256 },
						message: "must NOT have more than 256 properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (Object.keys(data6).length < 1) {
					const err20 = {
						instancePath: instancePath + "/grades",
						schemaPath: "#/properties/grades/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key3 in data6) {
					let data7 = data6[key3];
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 1 || isNaN(data7)) {
							const err21 = {
								instancePath: instancePath + "/grades/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/grades/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data7 < 0 || isNaN(data7)) {
							const err22 = {
								instancePath: instancePath + "/grades/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/grades/additionalProperties/minimum",
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
					} else {
						const err23 = {
							instancePath: instancePath + "/grades/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/grades/additionalProperties/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/grades",
					schemaPath: "#/properties/grades/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.includes !== void 0) {
			let data8 = data.includes;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length > 256) {
					const err25 = {
						instancePath: instancePath + "/includes",
						schemaPath: "#/properties/includes/maxProperties",
						keyword: "maxProperties",
						params: { limit: 256 },
						message: "must NOT have more than 256 properties"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (Object.keys(data8).length < 1) {
					const err26 = {
						instancePath: instancePath + "/includes",
						schemaPath: "#/properties/includes/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				for (const key4 in data8) {
					let data9 = data8[key4];
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 1 || isNaN(data9)) {
							const err27 = {
								instancePath: instancePath + "/includes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/includes/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data9 < 0 || isNaN(data9)) {
							const err28 = {
								instancePath: instancePath + "/includes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/includes/additionalProperties/minimum",
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
					} else {
						const err29 = {
							instancePath: instancePath + "/includes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/includes/additionalProperties/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/includes",
					schemaPath: "#/properties/includes/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data10 = data.weight;
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 <= 0 || isNaN(data10)) {
					const err31 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data11 = data.missing;
			const _errs36 = errors;
			let valid8 = false;
			let passing1 = null;
			const _errs37 = errors;
			if ("worst" !== data11) {
				const err33 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf/0/const",
					keyword: "const",
					params: { allowedValue: "worst" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			var _valid1 = _errs37 === errors;
			if (_valid1) {
				valid8 = true;
				passing1 = 0;
			}
			const _errs38 = errors;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 1 || isNaN(data11)) {
					const err34 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/1/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data11 < 0 || isNaN(data11)) {
					const err35 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/1/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf/1/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid1 = _errs38 === errors;
			if (_valid1 && valid8) {
				valid8 = false;
				passing1 = [passing1, 1];
			} else {
				if (_valid1) {
					valid8 = true;
					passing1 = 1;
				}
				const _errs40 = errors;
				if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
					if (data11.expect === void 0) {
						const err37 = {
							instancePath: instancePath + "/missing",
							schemaPath: "#/properties/missing/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "expect" },
							message: "must have required property 'expect'"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					for (const key5 in data11) if (!(key5 === "expect")) {
						const err38 = {
							instancePath: instancePath + "/missing",
							schemaPath: "#/properties/missing/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (data11.expect !== void 0) {
						let data12 = data11.expect;
						if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
							const err39 = {
								instancePath: instancePath + "/missing/expect",
								schemaPath: "#/properties/missing/oneOf/2/properties/expect/type",
								keyword: "type",
								params: { type: schema221.properties.missing.oneOf[2].properties.expect.type },
								message: "must be string,number,boolean"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					}
				} else {
					const err40 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				var _valid1 = _errs40 === errors;
				if (_valid1 && valid8) {
					valid8 = false;
					passing1 = [passing1, 2];
				} else if (_valid1) {
					valid8 = true;
					passing1 = 2;
				}
			}
			if (!valid8) {
				const err41 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			} else {
				errors = _errs36;
				if (vErrors !== null) {
					if (_errs36) vErrors.length = _errs36;
					else vErrors = null;
				}
			}
		}
		if (data.note !== void 0) {
			let data13 = data.note;
			if (typeof data13 === "string") {
				if (func1(data13) > 500) {
					const err42 = {
						instancePath: instancePath + "/note",
						schemaPath: "#/properties/note/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
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
		if (data.prefer === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prefer" },
				message: "must have required property 'prefer'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "vrm" || key0 === "category" || key0 === "currency" || key0 === "tie-break" || key0 === "must" || key0 === "prefer")) {
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
		if (data.vrm !== void 0) {
			if ("preferences/1" !== data.vrm) {
				const err3 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "#/properties/vrm/const",
					keyword: "const",
					params: { allowedValue: "preferences/1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data1 = data.category;
			if (typeof data1 === "string") {
				if (!pattern15.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/category",
						schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/category",
					schemaPath: "urn:meville:schema:common#/$defs/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data2 = data.currency;
			if (typeof data2 === "string") {
				if (!pattern17.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["tie-break"] !== void 0) {
			let data3 = data["tie-break"];
			if (Array.isArray(data3)) {
				if (data3.length > 16) {
					const err8 = {
						instancePath: instancePath + "/tie-break",
						schemaPath: "#/properties/tie-break/maxItems",
						keyword: "maxItems",
						params: { limit: 16 },
						message: "must NOT have more than 16 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.length < 1) {
					const err9 = {
						instancePath: instancePath + "/tie-break",
						schemaPath: "#/properties/tie-break/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func1(data4) > 64) {
							const err10 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func1(data4) < 1) {
							const err11 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern11.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/tie-break/" + i0,
							schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data3[i1], data3[j0])) {
						const err14 = {
							instancePath: instancePath + "/tie-break",
							schemaPath: "#/properties/tie-break/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break outer0;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/tie-break",
					schemaPath: "#/properties/tie-break/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.must !== void 0) {
			let data5 = data.must;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 64) {
					const err16 = {
						instancePath: instancePath + "/must",
						schemaPath: "#/properties/must/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key1 in data5) {
					const _errs16 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 64) {
							const err17 = {
								instancePath: instancePath + "/must",
								schemaPath: "#/properties/must/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (func1(key1) < 1) {
							const err18 = {
								instancePath: instancePath + "/must",
								schemaPath: "#/properties/must/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (!(_errs16 === errors)) {
						const err19 = {
							instancePath: instancePath + "/must",
							schemaPath: "#/properties/must/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				for (const key2 in data5) {
					let data6 = data5[key2];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (Object.keys(data6).length < 1) {
							const err20 = {
								instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/rule/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key3 in data6) if (!(key3 === "is" || key3 === "in" || key3 === "not" || key3 === "min" || key3 === "max" || key3 === "has" || key3 === "missing" || key3 === "note")) {
							const err21 = {
								instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/rule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data6.is !== void 0) {
							let data7 = data6.is;
							if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
								const err22 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
									schemaPath: "#/$defs/rule/properties/is/type",
									keyword: "type",
									params: { type: schema220.properties.is.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data6.in !== void 0) {
							let data8 = data6.in;
							if (Array.isArray(data8)) {
								if (data8.length > 64) {
									const err23 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/rule/properties/in/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data8.length < 1) {
									const err24 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/rule/properties/in/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								const len1 = data8.length;
								for (let i2 = 0; i2 < len1; i2++) {
									let data9 = data8[i2];
									if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
										const err25 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i2,
											schemaPath: "#/$defs/rule/properties/in/items/type",
											keyword: "type",
											params: { type: schema220.properties.in.items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
									schemaPath: "#/$defs/rule/properties/in/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data6.not !== void 0) {
							let data10 = data6.not;
							const _errs29 = errors;
							let valid13 = false;
							let passing0 = null;
							const _errs30 = errors;
							if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
								const err27 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf/0/type",
									keyword: "type",
									params: { type: schema220.properties.not.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							var _valid0 = _errs30 === errors;
							if (_valid0) {
								valid13 = true;
								passing0 = 0;
							}
							const _errs32 = errors;
							if (Array.isArray(data10)) {
								if (data10.length > 64) {
									const err28 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/rule/properties/not/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data10.length < 1) {
									const err29 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/rule/properties/not/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								const len2 = data10.length;
								for (let i3 = 0; i3 < len2; i3++) {
									let data11 = data10[i3];
									if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
										const err30 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i3,
											schemaPath: "#/$defs/rule/properties/not/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema220.properties.not.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							var _valid0 = _errs32 === errors;
							if (_valid0 && valid13) {
								valid13 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid13 = true;
								passing0 = 1;
							}
							if (!valid13) {
								const err32 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							} else {
								errors = _errs29;
								if (vErrors !== null) {
									if (_errs29) vErrors.length = _errs29;
									else vErrors = null;
								}
							}
						}
						if (data6.min !== void 0) {
							let data12 = data6.min;
							if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
								const err33 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
									schemaPath: "#/$defs/rule/properties/min/type",
									keyword: "type",
									params: { type: schema220.properties.min.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data6.max !== void 0) {
							let data13 = data6.max;
							if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean") {
								const err34 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
									schemaPath: "#/$defs/rule/properties/max/type",
									keyword: "type",
									params: { type: schema220.properties.max.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data6.has !== void 0) {
							let data14 = data6.has;
							const _errs41 = errors;
							let valid16 = false;
							let passing1 = null;
							const _errs42 = errors;
							if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean") {
								const err35 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf/0/type",
									keyword: "type",
									params: { type: schema220.properties.has.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							var _valid1 = _errs42 === errors;
							if (_valid1) {
								valid16 = true;
								passing1 = 0;
							}
							const _errs44 = errors;
							if (Array.isArray(data14)) {
								if (data14.length > 64) {
									const err36 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/rule/properties/has/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data14.length < 1) {
									const err37 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/rule/properties/has/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								const len3 = data14.length;
								for (let i4 = 0; i4 < len3; i4++) {
									let data15 = data14[i4];
									if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
										const err38 = {
											instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i4,
											schemaPath: "#/$defs/rule/properties/has/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema220.properties.has.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							var _valid1 = _errs44 === errors;
							if (_valid1 && valid16) {
								valid16 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid16 = true;
								passing1 = 1;
							}
							if (!valid16) {
								const err40 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							} else {
								errors = _errs41;
								if (vErrors !== null) {
									if (_errs41) vErrors.length = _errs41;
									else vErrors = null;
								}
							}
						}
						if (data6.missing !== void 0) {
							let data16 = data6.missing;
							if (!(data16 === "ask" || data16 === "reject" || data16 === "allow")) {
								const err41 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing",
									schemaPath: "#/$defs/rule/properties/missing/enum",
									keyword: "enum",
									params: { allowedValues: schema220.properties.missing.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data6.note !== void 0) {
							let data17 = data6.note;
							if (typeof data17 === "string") {
								if (func1(data17) > 500) {
									const err42 = {
										instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/note",
										schemaPath: "#/$defs/rule/properties/note/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/note",
									schemaPath: "#/$defs/rule/properties/note/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/must/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/rule/type",
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
					instancePath: instancePath + "/must",
					schemaPath: "#/properties/must/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.prefer !== void 0) {
			let data18 = data.prefer;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (Object.keys(data18).length > 64) {
					const err46 = {
						instancePath: instancePath + "/prefer",
						schemaPath: "#/properties/prefer/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (Object.keys(data18).length < 1) {
					const err47 = {
						instancePath: instancePath + "/prefer",
						schemaPath: "#/properties/prefer/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				for (const key4 in data18) {
					const _errs53 = errors;
					if (typeof key4 === "string") {
						if (func1(key4) > 64) {
							const err48 = {
								instancePath: instancePath + "/prefer",
								schemaPath: "#/properties/prefer/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (func1(key4) < 1) {
							const err49 = {
								instancePath: instancePath + "/prefer",
								schemaPath: "#/properties/prefer/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
					if (!(_errs53 === errors)) {
						const err50 = {
							instancePath: instancePath + "/prefer",
							schemaPath: "#/properties/prefer/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				for (const key5 in data18) if (!validate97(data18[key5], {
					instancePath: instancePath + "/prefer/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data18,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
					errors = vErrors.length;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/prefer",
					schemaPath: "#/properties/prefer/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err52];
		else vErrors.push(err52);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { filePreferences };
