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
const filePreferences = validate174;
const schema332 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:file:preferences",
	"title": "PreferencesFile",
	"description": "How a customer judges offers; it never leaves the machine.",
	"type": "object",
	"additionalProperties": false,
	"required": ["vrm", "prefer"],
	"properties": {
		"vrm": { "const": "preferences/1" },
		"category": { "$ref": "urn:meville:schema:common#/$defs/category" },
		"currency": {
			"$ref": "urn:meville:schema:common#/$defs/currency",
			"description": "The currency all amounts of the file are in, or are converted to; it may be left out when they agree."
		},
		"as-of": {
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
			"description": "The day that the word today means in this file."
		},
		"rates": {
			"description": "What one unit of another currency is in the currency of the file; nothing is looked up.",
			"type": "object",
			"properties": {
				"as-of": {
					"type": "string",
					"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
				},
				"source": {
					"type": "string",
					"maxLength": 500
				}
			},
			"additionalProperties": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maxProperties": 200
		},
		"derive": {
			"description": "Further properties, calculated from others with + - * ( ) and numbers. Each may use the ones above it.",
			"type": "object",
			"minProperties": 1,
			"maxProperties": 64,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "type": ["string", "number"] }
		},
		"tie-break": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/propertyName" },
			"minItems": 1,
			"maxItems": 16,
			"uniqueItems": true
		},
		"order": {
			"description": "All criteria, the most important first, instead of weights (rank-order centroid).",
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/propertyName" },
			"minItems": 1,
			"maxItems": 20,
			"uniqueItems": true
		},
		"must": {
			"type": "object",
			"maxProperties": 64,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/rule" }
		},
		"prefer": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 64,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/criterion" }
		}
	},
	"$defs": {
		"rule": {
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
		},
		"condition": {
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
				}] }
			},
			"minProperties": 1,
			"description": "is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these."
		},
		"ends": {
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
		},
		"target": {
			"description": "at scores 1; below less and above more than it is scores 0.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"at",
				"below",
				"above"
			],
			"properties": {
				"at": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"below": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"above": { "type": [
					"string",
					"number",
					"boolean"
				] }
			}
		},
		"range": {
			"description": "Inside ideal scores 1; at the ends of zero and beyond them 0.",
			"type": "object",
			"additionalProperties": false,
			"required": ["ideal", "zero"],
			"properties": {
				"ideal": {
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] },
					"minItems": 2,
					"maxItems": 2
				},
				"zero": {
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] },
					"minItems": 2,
					"maxItems": 2
				}
			}
		},
		"curve": {
			"description": "Points of a value and its utility, joined by straight lines, flat outside.",
			"type": "array",
			"items": {
				"type": "array",
				"items": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"minItems": 2,
				"maxItems": 2
			},
			"minItems": 2,
			"maxItems": 64
		},
		"criterion": {
			"type": "object",
			"additionalProperties": false,
			"required": [],
			"properties": {
				"lower": { "$ref": "#/$defs/ends" },
				"higher": { "$ref": "#/$defs/ends" },
				"target": { "$ref": "#/$defs/target" },
				"range": { "$ref": "#/$defs/range" },
				"curve": { "$ref": "#/$defs/curve" },
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
				"when": {
					"description": "The criterion counts only where all of these hold.",
					"type": "object",
					"minProperties": 1,
					"maxProperties": 16,
					"propertyNames": {
						"minLength": 1,
						"maxLength": 64
					},
					"additionalProperties": { "$ref": "#/$defs/condition" }
				},
				"otherwise": {
					"description": "The utility where they do not hold; 0 when absent.",
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"weight": {
					"type": "number",
					"exclusiveMinimum": 0,
					"description": "At most 3 decimals. Only the ratios of weights matter."
				},
				"worth": {
					"type": ["string", "number"],
					"description": "What the whole step from 0 to 1 is worth in money."
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
				{ "required": ["target"] },
				{ "required": ["range"] },
				{ "required": ["curve"] },
				{ "required": ["grades"] },
				{ "required": ["includes"] }
			]
		}
	}
};
const schema337 = {
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
const func2 = Object.prototype.hasOwnProperty;
const func1 = require_ucs2length().default;
const func0 = require_equal().default;
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern172 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const schema338 = {
	"type": "object",
	"additionalProperties": false,
	"required": [],
	"properties": {
		"lower": { "$ref": "#/$defs/ends" },
		"higher": { "$ref": "#/$defs/ends" },
		"target": { "$ref": "#/$defs/target" },
		"range": { "$ref": "#/$defs/range" },
		"curve": { "$ref": "#/$defs/curve" },
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
		"when": {
			"description": "The criterion counts only where all of these hold.",
			"type": "object",
			"minProperties": 1,
			"maxProperties": 16,
			"propertyNames": {
				"minLength": 1,
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/condition" }
		},
		"otherwise": {
			"description": "The utility where they do not hold; 0 when absent.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"weight": {
			"type": "number",
			"exclusiveMinimum": 0,
			"description": "At most 3 decimals. Only the ratios of weights matter."
		},
		"worth": {
			"type": ["string", "number"],
			"description": "What the whole step from 0 to 1 is worth in money."
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
		{ "required": ["target"] },
		{ "required": ["range"] },
		{ "required": ["curve"] },
		{ "required": ["grades"] },
		{ "required": ["includes"] }
	]
};
const schema339 = {
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
const schema341 = {
	"description": "at scores 1; below less and above more than it is scores 0.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"at",
		"below",
		"above"
	],
	"properties": {
		"at": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"below": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"above": { "type": [
			"string",
			"number",
			"boolean"
		] }
	}
};
const schema342 = {
	"description": "Inside ideal scores 1; at the ends of zero and beyond them 0.",
	"type": "object",
	"additionalProperties": false,
	"required": ["ideal", "zero"],
	"properties": {
		"ideal": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 2,
			"maxItems": 2
		},
		"zero": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 2,
			"maxItems": 2
		}
	}
};
const schema343 = {
	"description": "Points of a value and its utility, joined by straight lines, flat outside.",
	"type": "array",
	"items": {
		"type": "array",
		"items": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"minItems": 2,
		"maxItems": 2
	},
	"minItems": 2,
	"maxItems": 64
};
const schema344 = {
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
		}] }
	},
	"minProperties": 1,
	"description": "is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these."
};
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate175.evaluated;
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
			if (data.target === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "target" },
					message: "must have required property 'target'"
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
				if (data.range === void 0) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "range" },
						message: "must have required property 'range'"
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
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs6 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.curve === void 0) {
						const err4 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "curve" },
							message: "must have required property 'curve'"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
					}
					const _errs7 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.grades === void 0) {
							const err5 = {
								instancePath,
								schemaPath: "#/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "grades" },
								message: "must have required property 'grades'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					var _valid0 = _errs7 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
						}
						const _errs8 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.includes === void 0) {
								const err6 = {
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "includes" },
									message: "must have required property 'includes'"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						var _valid0 = _errs8 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else if (_valid0) {
							valid0 = true;
							passing0 = 6;
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema338.properties, key0)) {
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
		if (data.lower !== void 0) {
			let data0 = data.lower;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.best === void 0) {
					const err9 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "best" },
						message: "must have required property 'best'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.worst === void 0) {
					const err10 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "worst" },
						message: "must have required property 'worst'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "best" || key1 === "worst")) {
					const err11 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/$defs/ends/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data0.best !== void 0) {
					let data1 = data0.best;
					if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
						const err12 = {
							instancePath: instancePath + "/lower/best",
							schemaPath: "#/$defs/ends/properties/best/type",
							keyword: "type",
							params: { type: schema339.properties.best.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.worst !== void 0) {
					let data2 = data0.worst;
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
						const err13 = {
							instancePath: instancePath + "/lower/worst",
							schemaPath: "#/$defs/ends/properties/worst/type",
							keyword: "type",
							params: { type: schema339.properties.worst.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/lower",
					schemaPath: "#/$defs/ends/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.higher !== void 0) {
			let data3 = data.higher;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.best === void 0) {
					const err15 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "best" },
						message: "must have required property 'best'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3.worst === void 0) {
					const err16 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/required",
						keyword: "required",
						params: { missingProperty: "worst" },
						message: "must have required property 'worst'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key2 in data3) if (!(key2 === "best" || key2 === "worst")) {
					const err17 = {
						instancePath: instancePath + "/higher",
						schemaPath: "#/$defs/ends/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data3.best !== void 0) {
					let data4 = data3.best;
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
						const err18 = {
							instancePath: instancePath + "/higher/best",
							schemaPath: "#/$defs/ends/properties/best/type",
							keyword: "type",
							params: { type: schema339.properties.best.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data3.worst !== void 0) {
					let data5 = data3.worst;
					if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
						const err19 = {
							instancePath: instancePath + "/higher/worst",
							schemaPath: "#/$defs/ends/properties/worst/type",
							keyword: "type",
							params: { type: schema339.properties.worst.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/higher",
					schemaPath: "#/$defs/ends/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data6 = data.target;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.at === void 0) {
					const err21 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/$defs/target/required",
						keyword: "required",
						params: { missingProperty: "at" },
						message: "must have required property 'at'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data6.below === void 0) {
					const err22 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/$defs/target/required",
						keyword: "required",
						params: { missingProperty: "below" },
						message: "must have required property 'below'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data6.above === void 0) {
					const err23 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/$defs/target/required",
						keyword: "required",
						params: { missingProperty: "above" },
						message: "must have required property 'above'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key3 in data6) if (!(key3 === "at" || key3 === "below" || key3 === "above")) {
					const err24 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/$defs/target/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data6.at !== void 0) {
					let data7 = data6.at;
					if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
						const err25 = {
							instancePath: instancePath + "/target/at",
							schemaPath: "#/$defs/target/properties/at/type",
							keyword: "type",
							params: { type: schema341.properties.at.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data6.below !== void 0) {
					let data8 = data6.below;
					if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
						const err26 = {
							instancePath: instancePath + "/target/below",
							schemaPath: "#/$defs/target/properties/below/type",
							keyword: "type",
							params: { type: schema341.properties.below.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data6.above !== void 0) {
					let data9 = data6.above;
					if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
						const err27 = {
							instancePath: instancePath + "/target/above",
							schemaPath: "#/$defs/target/properties/above/type",
							keyword: "type",
							params: { type: schema341.properties.above.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/$defs/target/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.range !== void 0) {
			let data10 = data.range;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.ideal === void 0) {
					const err29 = {
						instancePath: instancePath + "/range",
						schemaPath: "#/$defs/range/required",
						keyword: "required",
						params: { missingProperty: "ideal" },
						message: "must have required property 'ideal'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data10.zero === void 0) {
					const err30 = {
						instancePath: instancePath + "/range",
						schemaPath: "#/$defs/range/required",
						keyword: "required",
						params: { missingProperty: "zero" },
						message: "must have required property 'zero'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				for (const key4 in data10) if (!(key4 === "ideal" || key4 === "zero")) {
					const err31 = {
						instancePath: instancePath + "/range",
						schemaPath: "#/$defs/range/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data10.ideal !== void 0) {
					let data11 = data10.ideal;
					if (Array.isArray(data11)) {
						if (data11.length > 2) {
							const err32 = {
								instancePath: instancePath + "/range/ideal",
								schemaPath: "#/$defs/range/properties/ideal/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data11.length < 2) {
							const err33 = {
								instancePath: instancePath + "/range/ideal",
								schemaPath: "#/$defs/range/properties/ideal/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						const len0 = data11.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data12 = data11[i0];
							if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
								const err34 = {
									instancePath: instancePath + "/range/ideal/" + i0,
									schemaPath: "#/$defs/range/properties/ideal/items/type",
									keyword: "type",
									params: { type: schema342.properties.ideal.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/range/ideal",
							schemaPath: "#/$defs/range/properties/ideal/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data10.zero !== void 0) {
					let data13 = data10.zero;
					if (Array.isArray(data13)) {
						if (data13.length > 2) {
							const err36 = {
								instancePath: instancePath + "/range/zero",
								schemaPath: "#/$defs/range/properties/zero/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data13.length < 2) {
							const err37 = {
								instancePath: instancePath + "/range/zero",
								schemaPath: "#/$defs/range/properties/zero/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						const len1 = data13.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data14 = data13[i1];
							if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean") {
								const err38 = {
									instancePath: instancePath + "/range/zero/" + i1,
									schemaPath: "#/$defs/range/properties/zero/items/type",
									keyword: "type",
									params: { type: schema342.properties.zero.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/range/zero",
							schemaPath: "#/$defs/range/properties/zero/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/range",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.curve !== void 0) {
			let data15 = data.curve;
			if (Array.isArray(data15)) {
				if (data15.length > 64) {
					const err41 = {
						instancePath: instancePath + "/curve",
						schemaPath: "#/$defs/curve/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data15.length < 2) {
					const err42 = {
						instancePath: instancePath + "/curve",
						schemaPath: "#/$defs/curve/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data16 = data15[i2];
					if (Array.isArray(data16)) {
						if (data16.length > 2) {
							const err43 = {
								instancePath: instancePath + "/curve/" + i2,
								schemaPath: "#/$defs/curve/items/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data16.length < 2) {
							const err44 = {
								instancePath: instancePath + "/curve/" + i2,
								schemaPath: "#/$defs/curve/items/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						const len3 = data16.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data17 = data16[i3];
							if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean") {
								const err45 = {
									instancePath: instancePath + "/curve/" + i2 + "/" + i3,
									schemaPath: "#/$defs/curve/items/items/type",
									keyword: "type",
									params: { type: schema343.items.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/curve/" + i2,
							schemaPath: "#/$defs/curve/items/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/curve",
					schemaPath: "#/$defs/curve/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.grades !== void 0) {
			let data18 = data.grades;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (Object.keys(data18).length > 256) {
					const err48 = {
						instancePath: instancePath + "/grades",
						schemaPath: "#/properties/grades/maxProperties",
						keyword: "maxProperties",
						params: { limit: 256 },
						message: "must NOT have more than 256 properties"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (Object.keys(data18).length < 1) {
					const err49 = {
						instancePath: instancePath + "/grades",
						schemaPath: "#/properties/grades/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				for (const key5 in data18) {
					let data19 = data18[key5];
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 > 1 || isNaN(data19)) {
							const err50 = {
								instancePath: instancePath + "/grades/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/grades/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data19 < 0 || isNaN(data19)) {
							const err51 = {
								instancePath: instancePath + "/grades/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/grades/additionalProperties/minimum",
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
					} else {
						const err52 = {
							instancePath: instancePath + "/grades/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/grades/additionalProperties/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/grades",
					schemaPath: "#/properties/grades/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.includes !== void 0) {
			let data20 = data.includes;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (Object.keys(data20).length > 256) {
					const err54 = {
						instancePath: instancePath + "/includes",
						schemaPath: "#/properties/includes/maxProperties",
						keyword: "maxProperties",
						params: { limit: 256 },
						message: "must NOT have more than 256 properties"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (Object.keys(data20).length < 1) {
					const err55 = {
						instancePath: instancePath + "/includes",
						schemaPath: "#/properties/includes/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				for (const key6 in data20) {
					let data21 = data20[key6];
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 > 1 || isNaN(data21)) {
							const err56 = {
								instancePath: instancePath + "/includes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/includes/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data21 < 0 || isNaN(data21)) {
							const err57 = {
								instancePath: instancePath + "/includes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/includes/additionalProperties/minimum",
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
					} else {
						const err58 = {
							instancePath: instancePath + "/includes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/includes/additionalProperties/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/includes",
					schemaPath: "#/properties/includes/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data22 = data.when;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				if (Object.keys(data22).length > 16) {
					const err60 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/maxProperties",
						keyword: "maxProperties",
						params: { limit: 16 },
						message: "must NOT have more than 16 properties"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (Object.keys(data22).length < 1) {
					const err61 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				for (const key7 in data22) {
					const _errs67 = errors;
					if (typeof key7 === "string") {
						if (func1(key7) > 64) {
							const err62 = {
								instancePath: instancePath + "/when",
								schemaPath: "#/properties/when/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key7
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (func1(key7) < 1) {
							const err63 = {
								instancePath: instancePath + "/when",
								schemaPath: "#/properties/when/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key7
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (!(_errs67 === errors)) {
						const err64 = {
							instancePath: instancePath + "/when",
							schemaPath: "#/properties/when/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key7 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				for (const key8 in data22) {
					let data23 = data22[key8];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (Object.keys(data23).length < 1) {
							const err65 = {
								instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/condition/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						for (const key9 in data23) if (!(key9 === "is" || key9 === "in" || key9 === "not" || key9 === "min" || key9 === "max" || key9 === "has")) {
							const err66 = {
								instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/condition/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data23.is !== void 0) {
							let data24 = data23.is;
							if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
								const err67 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
									schemaPath: "#/$defs/condition/properties/is/type",
									keyword: "type",
									params: { type: schema344.properties.is.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data23.in !== void 0) {
							let data25 = data23.in;
							if (Array.isArray(data25)) {
								if (data25.length > 64) {
									const err68 = {
										instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/condition/properties/in/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (data25.length < 1) {
									const err69 = {
										instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/condition/properties/in/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								const len4 = data25.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data26 = data25[i4];
									if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26)) && typeof data26 !== "boolean") {
										const err70 = {
											instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i4,
											schemaPath: "#/$defs/condition/properties/in/items/type",
											keyword: "type",
											params: { type: schema344.properties.in.items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
									schemaPath: "#/$defs/condition/properties/in/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data23.not !== void 0) {
							let data27 = data23.not;
							const _errs80 = errors;
							let valid27 = false;
							let passing1 = null;
							const _errs81 = errors;
							if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
								const err72 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/condition/properties/not/oneOf/0/type",
									keyword: "type",
									params: { type: schema344.properties.not.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							var _valid1 = _errs81 === errors;
							if (_valid1) {
								valid27 = true;
								passing1 = 0;
							}
							const _errs83 = errors;
							if (Array.isArray(data27)) {
								if (data27.length > 64) {
									const err73 = {
										instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/condition/properties/not/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data27.length < 1) {
									const err74 = {
										instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/condition/properties/not/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								const len5 = data27.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data28 = data27[i5];
									if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28)) && typeof data28 !== "boolean") {
										const err75 = {
											instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i5,
											schemaPath: "#/$defs/condition/properties/not/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema344.properties.not.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/condition/properties/not/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
							var _valid1 = _errs83 === errors;
							if (_valid1 && valid27) {
								valid27 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid27 = true;
								passing1 = 1;
							}
							if (!valid27) {
								const err77 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/condition/properties/not/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							} else {
								errors = _errs80;
								if (vErrors !== null) {
									if (_errs80) vErrors.length = _errs80;
									else vErrors = null;
								}
							}
						}
						if (data23.min !== void 0) {
							let data29 = data23.min;
							if (typeof data29 !== "string" && !(typeof data29 == "number" && isFinite(data29)) && typeof data29 !== "boolean") {
								const err78 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
									schemaPath: "#/$defs/condition/properties/min/type",
									keyword: "type",
									params: { type: schema344.properties.min.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data23.max !== void 0) {
							let data30 = data23.max;
							if (typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
								const err79 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
									schemaPath: "#/$defs/condition/properties/max/type",
									keyword: "type",
									params: { type: schema344.properties.max.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data23.has !== void 0) {
							let data31 = data23.has;
							const _errs92 = errors;
							let valid30 = false;
							let passing2 = null;
							const _errs93 = errors;
							if (typeof data31 !== "string" && !(typeof data31 == "number" && isFinite(data31)) && typeof data31 !== "boolean") {
								const err80 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/condition/properties/has/oneOf/0/type",
									keyword: "type",
									params: { type: schema344.properties.has.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							var _valid2 = _errs93 === errors;
							if (_valid2) {
								valid30 = true;
								passing2 = 0;
							}
							const _errs95 = errors;
							if (Array.isArray(data31)) {
								if (data31.length > 64) {
									const err81 = {
										instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/condition/properties/has/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
								if (data31.length < 1) {
									const err82 = {
										instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/condition/properties/has/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
								const len6 = data31.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data32 = data31[i6];
									if (typeof data32 !== "string" && !(typeof data32 == "number" && isFinite(data32)) && typeof data32 !== "boolean") {
										const err83 = {
											instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i6,
											schemaPath: "#/$defs/condition/properties/has/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema344.properties.has.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err83];
										else vErrors.push(err83);
										errors++;
									}
								}
							} else {
								const err84 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/condition/properties/has/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
							var _valid2 = _errs95 === errors;
							if (_valid2 && valid30) {
								valid30 = false;
								passing2 = [passing2, 1];
							} else if (_valid2) {
								valid30 = true;
								passing2 = 1;
							}
							if (!valid30) {
								const err85 = {
									instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/condition/properties/has/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing2 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							} else {
								errors = _errs92;
								if (vErrors !== null) {
									if (_errs92) vErrors.length = _errs92;
									else vErrors = null;
								}
							}
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/condition/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
			} else {
				const err87 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
		if (data.otherwise !== void 0) {
			let data33 = data.otherwise;
			if (typeof data33 == "number" && isFinite(data33)) {
				if (data33 > 1 || isNaN(data33)) {
					const err88 = {
						instancePath: instancePath + "/otherwise",
						schemaPath: "#/properties/otherwise/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err88];
					else vErrors.push(err88);
					errors++;
				}
				if (data33 < 0 || isNaN(data33)) {
					const err89 = {
						instancePath: instancePath + "/otherwise",
						schemaPath: "#/properties/otherwise/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/otherwise",
					schemaPath: "#/properties/otherwise/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data34 = data.weight;
			if (typeof data34 == "number" && isFinite(data34)) {
				if (data34 <= 0 || isNaN(data34)) {
					const err91 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.worth !== void 0) {
			let data35 = data.worth;
			if (typeof data35 !== "string" && !(typeof data35 == "number" && isFinite(data35))) {
				const err93 = {
					instancePath: instancePath + "/worth",
					schemaPath: "#/properties/worth/type",
					keyword: "type",
					params: { type: schema338.properties.worth.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data36 = data.missing;
			const _errs106 = errors;
			let valid33 = false;
			let passing3 = null;
			const _errs107 = errors;
			if ("worst" !== data36) {
				const err94 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf/0/const",
					keyword: "const",
					params: { allowedValue: "worst" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			var _valid3 = _errs107 === errors;
			if (_valid3) {
				valid33 = true;
				passing3 = 0;
			}
			const _errs108 = errors;
			if (typeof data36 == "number" && isFinite(data36)) {
				if (data36 > 1 || isNaN(data36)) {
					const err95 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/1/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data36 < 0 || isNaN(data36)) {
					const err96 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/1/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf/1/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
			var _valid3 = _errs108 === errors;
			if (_valid3 && valid33) {
				valid33 = false;
				passing3 = [passing3, 1];
			} else {
				if (_valid3) {
					valid33 = true;
					passing3 = 1;
				}
				const _errs110 = errors;
				if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
					if (data36.expect === void 0) {
						const err98 = {
							instancePath: instancePath + "/missing",
							schemaPath: "#/properties/missing/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "expect" },
							message: "must have required property 'expect'"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					for (const key10 in data36) if (!(key10 === "expect")) {
						const err99 = {
							instancePath: instancePath + "/missing",
							schemaPath: "#/properties/missing/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key10 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
					if (data36.expect !== void 0) {
						let data37 = data36.expect;
						if (typeof data37 !== "string" && !(typeof data37 == "number" && isFinite(data37)) && typeof data37 !== "boolean") {
							const err100 = {
								instancePath: instancePath + "/missing/expect",
								schemaPath: "#/properties/missing/oneOf/2/properties/expect/type",
								keyword: "type",
								params: { type: schema338.properties.missing.oneOf[2].properties.expect.type },
								message: "must be string,number,boolean"
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					}
				} else {
					const err101 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err101];
					else vErrors.push(err101);
					errors++;
				}
				var _valid3 = _errs110 === errors;
				if (_valid3 && valid33) {
					valid33 = false;
					passing3 = [passing3, 2];
				} else if (_valid3) {
					valid33 = true;
					passing3 = 2;
				}
			}
			if (!valid33) {
				const err102 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing3 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			} else {
				errors = _errs106;
				if (vErrors !== null) {
					if (_errs106) vErrors.length = _errs106;
					else vErrors = null;
				}
			}
		}
		if (data.note !== void 0) {
			let data38 = data.note;
			if (typeof data38 === "string") {
				if (func1(data38) > 500) {
					const err103 = {
						instancePath: instancePath + "/note",
						schemaPath: "#/properties/note/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
			} else {
				const err104 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			}
		}
	} else {
		const err105 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err105];
		else vErrors.push(err105);
		errors++;
	}
	validate175.errors = vErrors;
	return errors === 0;
}
validate175.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate174.evaluated;
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
		for (const key0 in data) if (!func2.call(schema332.properties, key0)) {
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
				if (!pattern17.test(data1)) {
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
				if (!pattern15.test(data2)) {
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
		if (data["as-of"] !== void 0) {
			let data3 = data["as-of"];
			if (typeof data3 === "string") {
				if (!pattern172.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/as-of",
						schemaPath: "#/properties/as-of/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
						message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/as-of",
					schemaPath: "#/properties/as-of/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.rates !== void 0) {
			let data4 = data.rates;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length > 200) {
					const err10 = {
						instancePath: instancePath + "/rates",
						schemaPath: "#/properties/rates/maxProperties",
						keyword: "maxProperties",
						params: { limit: 200 },
						message: "must NOT have more than 200 properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "as-of" || key1 === "source")) {
					let data5 = data4[key1];
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 <= 0 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/rates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/rates/additionalProperties/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/rates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rates/additionalProperties/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data4["as-of"] !== void 0) {
					let data6 = data4["as-of"];
					if (typeof data6 === "string") {
						if (!pattern172.test(data6)) {
							const err13 = {
								instancePath: instancePath + "/rates/as-of",
								schemaPath: "#/properties/rates/properties/as-of/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
								message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/rates/as-of",
							schemaPath: "#/properties/rates/properties/as-of/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data4.source !== void 0) {
					let data7 = data4.source;
					if (typeof data7 === "string") {
						if (func1(data7) > 500) {
							const err15 = {
								instancePath: instancePath + "/rates/source",
								schemaPath: "#/properties/rates/properties/source/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/rates/source",
							schemaPath: "#/properties/rates/properties/source/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/rates",
					schemaPath: "#/properties/rates/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.derive !== void 0) {
			let data8 = data.derive;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length > 64) {
					const err18 = {
						instancePath: instancePath + "/derive",
						schemaPath: "#/properties/derive/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (Object.keys(data8).length < 1) {
					const err19 = {
						instancePath: instancePath + "/derive",
						schemaPath: "#/properties/derive/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 in data8) {
					const _errs22 = errors;
					if (typeof key2 === "string") {
						if (func1(key2) > 64) {
							const err20 = {
								instancePath: instancePath + "/derive",
								schemaPath: "#/properties/derive/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (func1(key2) < 1) {
							const err21 = {
								instancePath: instancePath + "/derive",
								schemaPath: "#/properties/derive/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (!(_errs22 === errors)) {
						const err22 = {
							instancePath: instancePath + "/derive",
							schemaPath: "#/properties/derive/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				for (const key3 in data8) {
					let data9 = data8[key3];
					if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
						const err23 = {
							instancePath: instancePath + "/derive/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/derive/additionalProperties/type",
							keyword: "type",
							params: { type: schema332.properties.derive.additionalProperties.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/derive",
					schemaPath: "#/properties/derive/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data["tie-break"] !== void 0) {
			let data10 = data["tie-break"];
			if (Array.isArray(data10)) {
				if (data10.length > 16) {
					const err25 = {
						instancePath: instancePath + "/tie-break",
						schemaPath: "#/properties/tie-break/maxItems",
						keyword: "maxItems",
						params: { limit: 16 },
						message: "must NOT have more than 16 items"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data10.length < 1) {
					const err26 = {
						instancePath: instancePath + "/tie-break",
						schemaPath: "#/properties/tie-break/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 === "string") {
						if (func1(data11) > 64) {
							const err27 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (func1(data11) < 1) {
							const err28 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (!pattern10.test(data11)) {
							const err29 = {
								instancePath: instancePath + "/tie-break/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/tie-break/" + i0,
							schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				let i1 = data10.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data10[i1], data10[j0])) {
						const err31 = {
							instancePath: instancePath + "/tie-break",
							schemaPath: "#/properties/tie-break/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
						break outer0;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/tie-break",
					schemaPath: "#/properties/tie-break/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.order !== void 0) {
			let data12 = data.order;
			if (Array.isArray(data12)) {
				if (data12.length > 20) {
					const err33 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data12.length < 1) {
					const err34 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				const len1 = data12.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data13 = data12[i2];
					if (typeof data13 === "string") {
						if (func1(data13) > 64) {
							const err35 = {
								instancePath: instancePath + "/order/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (func1(data13) < 1) {
							const err36 = {
								instancePath: instancePath + "/order/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (!pattern10.test(data13)) {
							const err37 = {
								instancePath: instancePath + "/order/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/order/" + i2,
							schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				let i3 = data12.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func0(data12[i3], data12[j1])) {
						const err39 = {
							instancePath: instancePath + "/order",
							schemaPath: "#/properties/order/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
						break outer1;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/properties/order/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.must !== void 0) {
			let data14 = data.must;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (Object.keys(data14).length > 64) {
					const err41 = {
						instancePath: instancePath + "/must",
						schemaPath: "#/properties/must/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				for (const key4 in data14) {
					const _errs38 = errors;
					if (typeof key4 === "string") {
						if (func1(key4) > 64) {
							const err42 = {
								instancePath: instancePath + "/must",
								schemaPath: "#/properties/must/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (func1(key4) < 1) {
							const err43 = {
								instancePath: instancePath + "/must",
								schemaPath: "#/properties/must/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
					if (!(_errs38 === errors)) {
						const err44 = {
							instancePath: instancePath + "/must",
							schemaPath: "#/properties/must/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				for (const key5 in data14) {
					let data15 = data14[key5];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (Object.keys(data15).length < 1) {
							const err45 = {
								instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/rule/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key6 in data15) if (!(key6 === "is" || key6 === "in" || key6 === "not" || key6 === "min" || key6 === "max" || key6 === "has" || key6 === "missing" || key6 === "note")) {
							const err46 = {
								instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/rule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data15.is !== void 0) {
							let data16 = data15.is;
							if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16)) && typeof data16 !== "boolean") {
								const err47 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/is",
									schemaPath: "#/$defs/rule/properties/is/type",
									keyword: "type",
									params: { type: schema337.properties.is.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data15.in !== void 0) {
							let data17 = data15.in;
							if (Array.isArray(data17)) {
								if (data17.length > 64) {
									const err48 = {
										instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/rule/properties/in/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (data17.length < 1) {
									const err49 = {
										instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
										schemaPath: "#/$defs/rule/properties/in/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								const len2 = data17.length;
								for (let i4 = 0; i4 < len2; i4++) {
									let data18 = data17[i4];
									if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
										const err50 = {
											instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/in/" + i4,
											schemaPath: "#/$defs/rule/properties/in/items/type",
											keyword: "type",
											params: { type: schema337.properties.in.items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/in",
									schemaPath: "#/$defs/rule/properties/in/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data15.not !== void 0) {
							let data19 = data15.not;
							const _errs51 = errors;
							let valid21 = false;
							let passing0 = null;
							const _errs52 = errors;
							if (typeof data19 !== "string" && !(typeof data19 == "number" && isFinite(data19)) && typeof data19 !== "boolean") {
								const err52 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf/0/type",
									keyword: "type",
									params: { type: schema337.properties.not.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							var _valid0 = _errs52 === errors;
							if (_valid0) {
								valid21 = true;
								passing0 = 0;
							}
							const _errs54 = errors;
							if (Array.isArray(data19)) {
								if (data19.length > 64) {
									const err53 = {
										instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/rule/properties/not/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data19.length < 1) {
									const err54 = {
										instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
										schemaPath: "#/$defs/rule/properties/not/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								const len3 = data19.length;
								for (let i5 = 0; i5 < len3; i5++) {
									let data20 = data19[i5];
									if (typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20)) && typeof data20 !== "boolean") {
										const err55 = {
											instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not/" + i5,
											schemaPath: "#/$defs/rule/properties/not/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema337.properties.not.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
							var _valid0 = _errs54 === errors;
							if (_valid0 && valid21) {
								valid21 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid21 = true;
								passing0 = 1;
							}
							if (!valid21) {
								const err57 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/not",
									schemaPath: "#/$defs/rule/properties/not/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							} else {
								errors = _errs51;
								if (vErrors !== null) {
									if (_errs51) vErrors.length = _errs51;
									else vErrors = null;
								}
							}
						}
						if (data15.min !== void 0) {
							let data21 = data15.min;
							if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
								const err58 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
									schemaPath: "#/$defs/rule/properties/min/type",
									keyword: "type",
									params: { type: schema337.properties.min.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data15.max !== void 0) {
							let data22 = data15.max;
							if (typeof data22 !== "string" && !(typeof data22 == "number" && isFinite(data22)) && typeof data22 !== "boolean") {
								const err59 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
									schemaPath: "#/$defs/rule/properties/max/type",
									keyword: "type",
									params: { type: schema337.properties.max.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data15.has !== void 0) {
							let data23 = data15.has;
							const _errs63 = errors;
							let valid24 = false;
							let passing1 = null;
							const _errs64 = errors;
							if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23)) && typeof data23 !== "boolean") {
								const err60 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf/0/type",
									keyword: "type",
									params: { type: schema337.properties.has.oneOf[0].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
							var _valid1 = _errs64 === errors;
							if (_valid1) {
								valid24 = true;
								passing1 = 0;
							}
							const _errs66 = errors;
							if (Array.isArray(data23)) {
								if (data23.length > 64) {
									const err61 = {
										instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/rule/properties/has/oneOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 64 },
										message: "must NOT have more than 64 items"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
								if (data23.length < 1) {
									const err62 = {
										instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
										schemaPath: "#/$defs/rule/properties/has/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								const len4 = data23.length;
								for (let i6 = 0; i6 < len4; i6++) {
									let data24 = data23[i6];
									if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
										const err63 = {
											instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has/" + i6,
											schemaPath: "#/$defs/rule/properties/has/oneOf/1/items/type",
											keyword: "type",
											params: { type: schema337.properties.has.oneOf[1].items.type },
											message: "must be string,number,boolean"
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
							var _valid1 = _errs66 === errors;
							if (_valid1 && valid24) {
								valid24 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid24 = true;
								passing1 = 1;
							}
							if (!valid24) {
								const err65 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/has",
									schemaPath: "#/$defs/rule/properties/has/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									message: "must match exactly one schema in oneOf"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							} else {
								errors = _errs63;
								if (vErrors !== null) {
									if (_errs63) vErrors.length = _errs63;
									else vErrors = null;
								}
							}
						}
						if (data15.missing !== void 0) {
							let data25 = data15.missing;
							if (!(data25 === "ask" || data25 === "reject" || data25 === "allow")) {
								const err66 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/missing",
									schemaPath: "#/$defs/rule/properties/missing/enum",
									keyword: "enum",
									params: { allowedValues: schema337.properties.missing.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data15.note !== void 0) {
							let data26 = data15.note;
							if (typeof data26 === "string") {
								if (func1(data26) > 500) {
									const err67 = {
										instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/note",
										schemaPath: "#/$defs/rule/properties/note/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/note",
									schemaPath: "#/$defs/rule/properties/note/type",
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
							instancePath: instancePath + "/must/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/rule/type",
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
					instancePath: instancePath + "/must",
					schemaPath: "#/properties/must/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.prefer !== void 0) {
			let data27 = data.prefer;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (Object.keys(data27).length > 64) {
					const err71 = {
						instancePath: instancePath + "/prefer",
						schemaPath: "#/properties/prefer/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 },
						message: "must NOT have more than 64 properties"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (Object.keys(data27).length < 1) {
					const err72 = {
						instancePath: instancePath + "/prefer",
						schemaPath: "#/properties/prefer/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				for (const key7 in data27) {
					const _errs75 = errors;
					if (typeof key7 === "string") {
						if (func1(key7) > 64) {
							const err73 = {
								instancePath: instancePath + "/prefer",
								schemaPath: "#/properties/prefer/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key7
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (func1(key7) < 1) {
							const err74 = {
								instancePath: instancePath + "/prefer",
								schemaPath: "#/properties/prefer/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								propertyName: key7
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					}
					if (!(_errs75 === errors)) {
						const err75 = {
							instancePath: instancePath + "/prefer",
							schemaPath: "#/properties/prefer/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key7 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				for (const key8 in data27) if (!validate175(data27[key8], {
					instancePath: instancePath + "/prefer/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data27,
					parentDataProperty: key8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
					errors = vErrors.length;
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/prefer",
					schemaPath: "#/properties/prefer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
	} else {
		const err77 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err77];
		else vErrors.push(err77);
		errors++;
	}
	validate174.errors = vErrors;
	return errors === 0;
}
validate174.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { filePreferences };
