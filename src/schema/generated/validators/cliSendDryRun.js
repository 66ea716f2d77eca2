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
const cliSendDryRun = validate128;
const schema116 = {
	"title": "SkippedVendor",
	"type": "object",
	"additionalProperties": false,
	"required": ["vendor", "reason"],
	"properties": {
		"vendor": {
			"type": "string",
			"minLength": 1
		},
		"reason": {
			"enum": [
				"category",
				"area",
				"version"
			],
			"description": "What of its profile does not fit the request."
		}
	}
};
const schema105 = {
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
const schema106 = {
	"title": "ContentFinding",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"what",
		"at",
		"path",
		"remedy"
	],
	"properties": {
		"kind": { "enum": [
			"email",
			"phone",
			"name",
			"address",
			"employer",
			"link",
			"identifier",
			"hidden"
		] },
		"what": {
			"type": "string",
			"description": "The piece; what cannot be seen in it is spelled out."
		},
		"at": {
			"type": "integer",
			"minimum": 0,
			"description": "Where it begins in its text, in UTF-16 code units."
		},
		"path": {
			"type": "string",
			"minLength": 1,
			"description": "In the request file, as must.fabric.is."
		},
		"remedy": {
			"type": "string",
			"minLength": 1
		},
		"line": {
			"type": "integer",
			"minimum": 1
		},
		"column": {
			"type": "integer",
			"minimum": 1
		}
	}
};
const schema109 = {
	"title": "CheckPopulation",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"table",
		"rows",
		"k",
		"least",
		"verdict",
		"costs",
		"unsaid"
	],
	"description": "How many rows of the table fit the request; there with --population.",
	"properties": {
		"table": {
			"type": "string",
			"minLength": 1
		},
		"rows": {
			"type": "integer",
			"minimum": 1
		},
		"k": {
			"type": "integer",
			"minimum": 0,
			"description": "Rows that fit all that the request asks for; a value that a row does not have fits."
		},
		"least": {
			"type": "integer",
			"minimum": 1,
			"description": "With a k below it the request stands out."
		},
		"verdict": {
			"enum": [
				"enough",
				"few",
				"table-small"
			],
			"description": "table-small: the table has fewer rows than the least k."
		},
		"costs": {
			"type": "array",
			"description": "What is asked about, the dearest first.",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["property", "without"],
				"properties": {
					"property": {
						"type": "string",
						"minLength": 1
					},
					"without": {
						"type": "integer",
						"minimum": 0,
						"description": "What k would be if the request did not speak of it."
					}
				}
			}
		},
		"unsaid": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "What is asked about and no row says, so that k knows nothing of it."
		}
	}
};
const func1 = require_ucs2length().default;
const schema225 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:request",
	"title": "RequestClaims",
	"description": "What an anonymous customer wants, in one copy for one vendor.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"vrm",
		"iss",
		"jti",
		"iat",
		"exp",
		"demand",
		"requirements",
		"replyTo",
		"terms",
		"pad"
	],
	"properties": {
		"vrm": { "$ref": "urn:meville:schema:common#/$defs/version" },
		"iss": { "$ref": "urn:meville:schema:common#/$defs/customerId" },
		"aud": { "$ref": "urn:meville:schema:common#/$defs/vendorId" },
		"jti": { "$ref": "urn:meville:schema:common#/$defs/jti" },
		"iat": { "$ref": "urn:meville:schema:common#/$defs/hour" },
		"exp": { "$ref": "urn:meville:schema:common#/$defs/hour" },
		"demand": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"@type",
				"itemOffered",
				"eligibleQuantity",
				"areaServed",
				"priceCurrency"
			],
			"properties": {
				"@type": { "const": "Demand" },
				"itemOffered": {
					"type": "object",
					"additionalProperties": false,
					"required": ["@type", "category"],
					"properties": {
						"@type": { "$ref": "urn:meville:schema:common#/$defs/propertyName" },
						"category": { "$ref": "urn:meville:schema:common#/$defs/category" }
					}
				},
				"eligibleQuantity": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e5
				},
				"areaServed": { "$ref": "urn:meville:schema:common#/$defs/area" },
				"priceCurrency": { "$ref": "urn:meville:schema:common#/$defs/currency" },
				"description": { "$ref": "urn:meville:schema:common#/$defs/longText" }
			}
		},
		"requirements": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/requirement" },
			"minItems": 0,
			"maxItems": 64
		},
		"replyTo": {
			"type": "object",
			"additionalProperties": false,
			"required": ["jwk"],
			"properties": { "jwk": { "$ref": "urn:meville:schema:common#/$defs/sealKey" } }
		},
		"terms": { "$ref": "urn:meville:schema:common#/$defs/terms" },
		"pad": { "$ref": "urn:meville:schema:common#/$defs/pad" }
	}
};
const func2 = Object.prototype.hasOwnProperty;
const pattern5 = /* @__PURE__ */ new RegExp("^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern37 = /* @__PURE__ */ new RegExp("^\\.*$", "u");
const schema237 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["property", "level"],
	"properties": {
		"property": { "$ref": "urn:meville:schema:common#/$defs/propertyName" },
		"level": { "$ref": "urn:meville:schema:common#/$defs/level" },
		"unit": { "$ref": "urn:meville:schema:common#/$defs/unitCode" },
		"is": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
		"in": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
			"minItems": 1,
			"maxItems": 64
		},
		"not": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
			"minItems": 1,
			"maxItems": 64
		},
		"min": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
		"max": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
		"has": {
			"type": "array",
			"items": { "$ref": "urn:meville:schema:common#/$defs/valueText" },
			"minItems": 1,
			"maxItems": 64
		}
	},
	"description": "One predicate over one property: is, in, not, has, or min and max.",
	"oneOf": [
		{ "required": ["is"] },
		{ "required": ["in"] },
		{ "required": ["not"] },
		{ "required": ["has"] },
		{ "anyOf": [{ "required": ["min"] }, { "required": ["max"] }] }
	]
};
const schema104 = { "enum": [
	"must",
	"should",
	"may"
] };
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{2,3}$", "u");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.is === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "is" },
				message: "must have required property 'is'"
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
		if (data.in === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "in" },
				message: "must have required property 'in'"
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
			if (data.not === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "not" },
					message: "must have required property 'not'"
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
				if (data.has === void 0) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "has" },
						message: "must have required property 'has'"
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
				const _errs7 = errors;
				let valid1 = false;
				const _errs8 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.min === void 0) {
						const err4 = {
							instancePath,
							schemaPath: "#/oneOf/4/anyOf/0/required",
							keyword: "required",
							params: { missingProperty: "min" },
							message: "must have required property 'min'"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid1 = _errs8 === errors;
				valid1 = valid1 || _valid1;
				const _errs9 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.max === void 0) {
						const err5 = {
							instancePath,
							schemaPath: "#/oneOf/4/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "max" },
							message: "must have required property 'max'"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				var _valid1 = _errs9 === errors;
				valid1 = valid1 || _valid1;
				if (!valid1) {
					const err6 = {
						instancePath,
						schemaPath: "#/oneOf/4/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					errors = _errs7;
					if (vErrors !== null) {
						if (_errs7) vErrors.length = _errs7;
						else vErrors = null;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 4;
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
		if (data.property === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "property" },
				message: "must have required property 'property'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.level === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema237.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.property !== void 0) {
			let data0 = data.property;
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err11 = {
						instancePath: instancePath + "/property",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1(data0) < 1) {
					const err12 = {
						instancePath: instancePath + "/property",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern10.test(data0)) {
					const err13 = {
						instancePath: instancePath + "/property",
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/property",
					schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data1 = data.level;
			if (!(data1 === "must" || data1 === "should" || data1 === "may")) {
				const err15 = {
					instancePath: instancePath + "/level",
					schemaPath: "urn:meville:schema:common#/$defs/level/enum",
					keyword: "enum",
					params: { allowedValues: schema104.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data2 = data.unit;
			if (typeof data2 === "string") {
				if (!pattern13.test(data2)) {
					const err16 = {
						instancePath: instancePath + "/unit",
						schemaPath: "urn:meville:schema:common#/$defs/unitCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z0-9]{2,3}$" },
						message: "must match pattern \"^[A-Z0-9]{2,3}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/unit",
					schemaPath: "urn:meville:schema:common#/$defs/unitCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.is !== void 0) {
			let data3 = data.is;
			if (typeof data3 === "string") {
				if (func1(data3) > 500) {
					const err18 = {
						instancePath: instancePath + "/is",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (func1(data3) < 1) {
					const err19 = {
						instancePath: instancePath + "/is",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern10.test(data3)) {
					const err20 = {
						instancePath: instancePath + "/is",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/is",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.in !== void 0) {
			let data4 = data.in;
			if (Array.isArray(data4)) {
				if (data4.length > 64) {
					const err22 = {
						instancePath: instancePath + "/in",
						schemaPath: "#/properties/in/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data4.length < 1) {
					const err23 = {
						instancePath: instancePath + "/in",
						schemaPath: "#/properties/in/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func1(data5) > 500) {
							const err24 = {
								instancePath: instancePath + "/in/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (func1(data5) < 1) {
							const err25 = {
								instancePath: instancePath + "/in/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (!pattern10.test(data5)) {
							const err26 = {
								instancePath: instancePath + "/in/" + i0,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
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
							instancePath: instancePath + "/in/" + i0,
							schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
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
					instancePath: instancePath + "/in",
					schemaPath: "#/properties/in/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.not !== void 0) {
			let data6 = data.not;
			if (Array.isArray(data6)) {
				if (data6.length > 64) {
					const err29 = {
						instancePath: instancePath + "/not",
						schemaPath: "#/properties/not/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data6.length < 1) {
					const err30 = {
						instancePath: instancePath + "/not",
						schemaPath: "#/properties/not/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (typeof data7 === "string") {
						if (func1(data7) > 500) {
							const err31 = {
								instancePath: instancePath + "/not/" + i1,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (func1(data7) < 1) {
							const err32 = {
								instancePath: instancePath + "/not/" + i1,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (!pattern10.test(data7)) {
							const err33 = {
								instancePath: instancePath + "/not/" + i1,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/not/" + i1,
							schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
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
					instancePath: instancePath + "/not",
					schemaPath: "#/properties/not/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data8 = data.min;
			if (typeof data8 === "string") {
				if (func1(data8) > 500) {
					const err36 = {
						instancePath: instancePath + "/min",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (func1(data8) < 1) {
					const err37 = {
						instancePath: instancePath + "/min",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (!pattern10.test(data8)) {
					const err38 = {
						instancePath: instancePath + "/min",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/min",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.max !== void 0) {
			let data9 = data.max;
			if (typeof data9 === "string") {
				if (func1(data9) > 500) {
					const err40 = {
						instancePath: instancePath + "/max",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (func1(data9) < 1) {
					const err41 = {
						instancePath: instancePath + "/max",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (!pattern10.test(data9)) {
					const err42 = {
						instancePath: instancePath + "/max",
						schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/max",
					schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.has !== void 0) {
			let data10 = data.has;
			if (Array.isArray(data10)) {
				if (data10.length > 64) {
					const err44 = {
						instancePath: instancePath + "/has",
						schemaPath: "#/properties/has/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data10.length < 1) {
					const err45 = {
						instancePath: instancePath + "/has",
						schemaPath: "#/properties/has/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (typeof data11 === "string") {
						if (func1(data11) > 500) {
							const err46 = {
								instancePath: instancePath + "/has/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (func1(data11) < 1) {
							const err47 = {
								instancePath: instancePath + "/has/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (!pattern10.test(data11)) {
							const err48 = {
								instancePath: instancePath + "/has/" + i2,
								schemaPath: "urn:meville:schema:common#/$defs/valueText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/has/" + i2,
							schemaPath: "urn:meville:schema:common#/$defs/valueText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/has",
					schemaPath: "#/properties/has/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
	} else {
		const err51 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err51];
		else vErrors.push(err51);
		errors++;
	}
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kty === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kty" },
				message: "must have required property 'kty'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.crv === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "crv" },
				message: "must have required property 'crv'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.x === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "x" },
				message: "must have required property 'x'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "x")) {
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
		if (data.kty !== void 0) {
			if ("OKP" !== data.kty) {
				const err4 = {
					instancePath: instancePath + "/kty",
					schemaPath: "#/properties/kty/const",
					keyword: "const",
					params: { allowedValue: "OKP" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.crv !== void 0) {
			if ("X25519" !== data.crv) {
				const err5 = {
					instancePath: instancePath + "/crv",
					schemaPath: "#/properties/crv/const",
					keyword: "const",
					params: { allowedValue: "X25519" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.x !== void 0) {
			let data2 = data.x;
			if (typeof data2 === "string") {
				if (!pattern9.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/x",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/x",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
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
		if (data.iss === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iss" },
				message: "must have required property 'iss'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.jti === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jti" },
				message: "must have required property 'jti'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.iat === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "iat" },
				message: "must have required property 'iat'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.exp === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exp" },
				message: "must have required property 'exp'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.demand === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "demand" },
				message: "must have required property 'demand'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.requirements === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" },
				message: "must have required property 'requirements'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.replyTo === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "replyTo" },
				message: "must have required property 'replyTo'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.terms === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "terms" },
				message: "must have required property 'terms'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.pad === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pad" },
				message: "must have required property 'pad'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema225.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.vrm !== void 0) {
			let data0 = data.vrm;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err11 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (1 !== data0) {
				const err12 = {
					instancePath: instancePath + "/vrm",
					schemaPath: "urn:meville:schema:common#/$defs/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.iss !== void 0) {
			let data1 = data.iss;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/iss",
						schemaPath: "urn:meville:schema:common#/$defs/customerId/pattern",
						keyword: "pattern",
						params: { pattern: "^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/iss",
					schemaPath: "urn:meville:schema:common#/$defs/customerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.aud !== void 0) {
			let data2 = data.aud;
			if (typeof data2 === "string") {
				if (func1(data2) > 280) {
					const err15 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/maxLength",
						keyword: "maxLength",
						params: { limit: 280 },
						message: "must NOT have more than 280 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err16 = {
						instancePath: instancePath + "/aud",
						schemaPath: "urn:meville:schema:common#/$defs/vendorId/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$" },
						message: "must match pattern \"^(https?://[^\\s/?#@\\\\]{1,260}|urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/aud",
					schemaPath: "urn:meville:schema:common#/$defs/vendorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.jti !== void 0) {
			let data3 = data.jti;
			if (typeof data3 === "string") {
				if (!pattern8.test(data3)) {
					const err18 = {
						instancePath: instancePath + "/jti",
						schemaPath: "urn:meville:schema:common#/$defs/jti/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{21}[AQgw]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{21}[AQgw]$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/jti",
					schemaPath: "urn:meville:schema:common#/$defs/jti/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.iat !== void 0) {
			let data4 = data.iat;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err20 = {
					instancePath: instancePath + "/iat",
					schemaPath: "urn:meville:schema:common#/$defs/hour/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 253402297200 || isNaN(data4)) {
					const err21 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402297200
						},
						message: "must be <= 253402297200"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err22 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/minimum",
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
				let res0;
				if (res0 = data4 / 3600, res0 !== parseInt(res0)) {
					const err23 = {
						instancePath: instancePath + "/iat",
						schemaPath: "urn:meville:schema:common#/$defs/hour/multipleOf",
						keyword: "multipleOf",
						params: { multipleOf: 3600 },
						message: "must be multiple of 3600"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.exp !== void 0) {
			let data5 = data.exp;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err24 = {
					instancePath: instancePath + "/exp",
					schemaPath: "urn:meville:schema:common#/$defs/hour/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 253402297200 || isNaN(data5)) {
					const err25 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 253402297200
						},
						message: "must be <= 253402297200"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err26 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/minimum",
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
				let res1;
				if (res1 = data5 / 3600, res1 !== parseInt(res1)) {
					const err27 = {
						instancePath: instancePath + "/exp",
						schemaPath: "urn:meville:schema:common#/$defs/hour/multipleOf",
						keyword: "multipleOf",
						params: { multipleOf: 3600 },
						message: "must be multiple of 3600"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.demand !== void 0) {
			let data6 = data.demand;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6["@type"] === void 0) {
					const err28 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "@type" },
						message: "must have required property '@type'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data6.itemOffered === void 0) {
					const err29 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "itemOffered" },
						message: "must have required property 'itemOffered'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data6.eligibleQuantity === void 0) {
					const err30 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "eligibleQuantity" },
						message: "must have required property 'eligibleQuantity'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data6.areaServed === void 0) {
					const err31 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "areaServed" },
						message: "must have required property 'areaServed'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data6.priceCurrency === void 0) {
					const err32 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/required",
						keyword: "required",
						params: { missingProperty: "priceCurrency" },
						message: "must have required property 'priceCurrency'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "@type" || key1 === "itemOffered" || key1 === "eligibleQuantity" || key1 === "areaServed" || key1 === "priceCurrency" || key1 === "description")) {
					const err33 = {
						instancePath: instancePath + "/demand",
						schemaPath: "#/properties/demand/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data6["@type"] !== void 0) {
					if ("Demand" !== data6["@type"]) {
						const err34 = {
							instancePath: instancePath + "/demand/@type",
							schemaPath: "#/properties/demand/properties/%40type/const",
							keyword: "const",
							params: { allowedValue: "Demand" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data6.itemOffered !== void 0) {
					let data8 = data6.itemOffered;
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8["@type"] === void 0) {
							const err35 = {
								instancePath: instancePath + "/demand/itemOffered",
								schemaPath: "#/properties/demand/properties/itemOffered/required",
								keyword: "required",
								params: { missingProperty: "@type" },
								message: "must have required property '@type'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data8.category === void 0) {
							const err36 = {
								instancePath: instancePath + "/demand/itemOffered",
								schemaPath: "#/properties/demand/properties/itemOffered/required",
								keyword: "required",
								params: { missingProperty: "category" },
								message: "must have required property 'category'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "@type" || key2 === "category")) {
							const err37 = {
								instancePath: instancePath + "/demand/itemOffered",
								schemaPath: "#/properties/demand/properties/itemOffered/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data8["@type"] !== void 0) {
							let data9 = data8["@type"];
							if (typeof data9 === "string") {
								if (func1(data9) > 64) {
									const err38 = {
										instancePath: instancePath + "/demand/itemOffered/@type",
										schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (func1(data9) < 1) {
									const err39 = {
										instancePath: instancePath + "/demand/itemOffered/@type",
										schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (!pattern10.test(data9)) {
									const err40 = {
										instancePath: instancePath + "/demand/itemOffered/@type",
										schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/demand/itemOffered/@type",
									schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data8.category !== void 0) {
							let data10 = data8.category;
							if (typeof data10 === "string") {
								if (!pattern17.test(data10)) {
									const err42 = {
										instancePath: instancePath + "/demand/itemOffered/category",
										schemaPath: "urn:meville:schema:common#/$defs/category/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]{0,31}$" },
										message: "must match pattern \"^[a-z][a-z0-9-]{0,31}$\""
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/demand/itemOffered/category",
									schemaPath: "urn:meville:schema:common#/$defs/category/type",
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
							instancePath: instancePath + "/demand/itemOffered",
							schemaPath: "#/properties/demand/properties/itemOffered/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data6.eligibleQuantity !== void 0) {
					let data11 = data6.eligibleQuantity;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err45 = {
							instancePath: instancePath + "/demand/eligibleQuantity",
							schemaPath: "#/properties/demand/properties/eligibleQuantity/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > 1e5 || isNaN(data11)) {
							const err46 = {
								instancePath: instancePath + "/demand/eligibleQuantity",
								schemaPath: "#/properties/demand/properties/eligibleQuantity/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data11 < 1 || isNaN(data11)) {
							const err47 = {
								instancePath: instancePath + "/demand/eligibleQuantity",
								schemaPath: "#/properties/demand/properties/eligibleQuantity/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
				}
				if (data6.areaServed !== void 0) {
					let data12 = data6.areaServed;
					if (typeof data12 === "string") {
						if (!pattern51.test(data12)) {
							const err48 = {
								instancePath: instancePath + "/demand/areaServed",
								schemaPath: "urn:meville:schema:common#/$defs/area/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
								message: "must match pattern \"^[A-Z]{2}(-[A-Z0-9]{1,3})?$\""
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/demand/areaServed",
							schemaPath: "urn:meville:schema:common#/$defs/area/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data6.priceCurrency !== void 0) {
					let data13 = data6.priceCurrency;
					if (typeof data13 === "string") {
						if (!pattern15.test(data13)) {
							const err50 = {
								instancePath: instancePath + "/demand/priceCurrency",
								schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{3}$" },
								message: "must match pattern \"^[A-Z]{3}$\""
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/demand/priceCurrency",
							schemaPath: "urn:meville:schema:common#/$defs/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data6.description !== void 0) {
					let data14 = data6.description;
					if (typeof data14 === "string") {
						if (func1(data14) > 2e3) {
							const err52 = {
								instancePath: instancePath + "/demand/description",
								schemaPath: "urn:meville:schema:common#/$defs/longText/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (func1(data14) < 1) {
							const err53 = {
								instancePath: instancePath + "/demand/description",
								schemaPath: "urn:meville:schema:common#/$defs/longText/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (!pattern10.test(data14)) {
							const err54 = {
								instancePath: instancePath + "/demand/description",
								schemaPath: "urn:meville:schema:common#/$defs/longText/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
								message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/demand/description",
							schemaPath: "urn:meville:schema:common#/$defs/longText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/demand",
					schemaPath: "#/properties/demand/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			let data15 = data.requirements;
			if (Array.isArray(data15)) {
				if (data15.length > 64) {
					const err57 = {
						instancePath: instancePath + "/requirements",
						schemaPath: "#/properties/requirements/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data15.length < 0) {
					const err58 = {
						instancePath: instancePath + "/requirements",
						schemaPath: "#/properties/requirements/minItems",
						keyword: "minItems",
						params: { limit: 0 },
						message: "must NOT have fewer than 0 items"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				const len0 = data15.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate130(data15[i0], {
					instancePath: instancePath + "/requirements/" + i0,
					parentData: data15,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
					errors = vErrors.length;
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.replyTo !== void 0) {
			let data17 = data.replyTo;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.jwk === void 0) {
					const err60 = {
						instancePath: instancePath + "/replyTo",
						schemaPath: "#/properties/replyTo/required",
						keyword: "required",
						params: { missingProperty: "jwk" },
						message: "must have required property 'jwk'"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				for (const key3 in data17) if (!(key3 === "jwk")) {
					const err61 = {
						instancePath: instancePath + "/replyTo",
						schemaPath: "#/properties/replyTo/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data17.jwk !== void 0) {
					if (!validate132(data17.jwk, {
						instancePath: instancePath + "/replyTo/jwk",
						parentData: data17,
						parentDataProperty: "jwk",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/replyTo",
					schemaPath: "#/properties/replyTo/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			let data19 = data.terms;
			if (typeof data19 === "string") {
				if (func1(data19) > 32) {
					const err63 = {
						instancePath: instancePath + "/terms",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (!pattern29.test(data19)) {
					const err64 = {
						instancePath: instancePath + "/terms",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/terms",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.pad !== void 0) {
			let data20 = data.pad;
			if (typeof data20 === "string") {
				if (func1(data20) > 24576) {
					const err66 = {
						instancePath: instancePath + "/pad",
						schemaPath: "urn:meville:schema:common#/$defs/pad/maxLength",
						keyword: "maxLength",
						params: { limit: 24576 },
						message: "must NOT have more than 24576 characters"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (!pattern37.test(data20)) {
					const err67 = {
						instancePath: instancePath + "/pad",
						schemaPath: "urn:meville:schema:common#/$defs/pad/pattern",
						keyword: "pattern",
						params: { pattern: "^\\.*$" },
						message: "must match pattern \"^\\.*$\""
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/pad",
					schemaPath: "urn:meville:schema:common#/$defs/pad/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err69];
		else vErrors.push(err69);
		errors++;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.level === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.property === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "property" },
				message: "must have required property 'property'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.values === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "level" || key0 === "property" || key0 === "values" || key0 === "instead")) {
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
		if (data.level !== void 0) {
			let data0 = data.level;
			if (!(data0 === "must" || data0 === "should" || data0 === "may")) {
				const err4 = {
					instancePath: instancePath + "/level",
					schemaPath: "urn:meville:schema:common#/$defs/level/enum",
					keyword: "enum",
					params: { allowedValues: schema104.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.property !== void 0) {
			let data1 = data.property;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/property",
						schemaPath: "#/properties/property/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/property",
					schemaPath: "#/properties/property/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data2 = data.values;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func1(data3) < 1) {
							const err8 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/properties/values/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/properties/values/items/type",
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
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.instead !== void 0) {
			let data4 = data.instead;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err11 = {
						instancePath: instancePath + "/instead",
						schemaPath: "#/properties/instead/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "is" || key1 === "in" || key1 === "min" || key1 === "max")) {
					const err12 = {
						instancePath: instancePath + "/instead",
						schemaPath: "#/properties/instead/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.is !== void 0) {
					let data5 = data4.is;
					if (typeof data5 === "string") {
						if (func1(data5) < 1) {
							const err13 = {
								instancePath: instancePath + "/instead/is",
								schemaPath: "#/properties/instead/properties/is/minLength",
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
							instancePath: instancePath + "/instead/is",
							schemaPath: "#/properties/instead/properties/is/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data4.in !== void 0) {
					let data6 = data4.in;
					if (Array.isArray(data6)) {
						if (data6.length < 1) {
							const err15 = {
								instancePath: instancePath + "/instead/in",
								schemaPath: "#/properties/instead/properties/in/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						const len1 = data6.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data7 = data6[i1];
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err16 = {
										instancePath: instancePath + "/instead/in/" + i1,
										schemaPath: "#/properties/instead/properties/in/items/minLength",
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
									instancePath: instancePath + "/instead/in/" + i1,
									schemaPath: "#/properties/instead/properties/in/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/instead/in",
							schemaPath: "#/properties/instead/properties/in/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data4.min !== void 0) {
					let data8 = data4.min;
					if (typeof data8 === "string") {
						if (func1(data8) < 1) {
							const err19 = {
								instancePath: instancePath + "/instead/min",
								schemaPath: "#/properties/instead/properties/min/minLength",
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
							instancePath: instancePath + "/instead/min",
							schemaPath: "#/properties/instead/properties/min/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data4.max !== void 0) {
					let data9 = data4.max;
					if (typeof data9 === "string") {
						if (func1(data9) < 1) {
							const err21 = {
								instancePath: instancePath + "/instead/max",
								schemaPath: "#/properties/instead/properties/max/minLength",
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
							instancePath: instancePath + "/instead/max",
							schemaPath: "#/properties/instead/properties/max/type",
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
					instancePath: instancePath + "/instead",
					schemaPath: "#/properties/instead/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate135.errors = vErrors;
	return errors === 0;
}
validate135.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern53 = /* @__PURE__ */ new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.copies === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "copies" },
				message: "must have required property 'copies'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.skipped === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.failed === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.disclosures === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "disclosures" },
				message: "must have required property 'disclosures'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.exact === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exact" },
				message: "must have required property 'exact'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.content === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "content" },
				message: "must have required property 'content'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "copies" || key0 === "skipped" || key0 === "failed" || key0 === "disclosures" || key0 === "content" || key0 === "exact" || key0 === "population")) {
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
		if (data.copies !== void 0) {
			let data0 = data.copies;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.vendor === void 0) {
							const err7 = {
								instancePath: instancePath + "/copies/" + i0,
								schemaPath: "#/properties/copies/items/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data1.token === void 0) {
							const err8 = {
								instancePath: instancePath + "/copies/" + i0,
								schemaPath: "#/properties/copies/items/required",
								keyword: "required",
								params: { missingProperty: "token" },
								message: "must have required property 'token'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data1.claims === void 0) {
							const err9 = {
								instancePath: instancePath + "/copies/" + i0,
								schemaPath: "#/properties/copies/items/required",
								keyword: "required",
								params: { missingProperty: "claims" },
								message: "must have required property 'claims'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "vendor" || key1 === "token" || key1 === "claims")) {
							const err10 = {
								instancePath: instancePath + "/copies/" + i0,
								schemaPath: "#/properties/copies/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data1.vendor !== void 0) {
							let data2 = data1.vendor;
							if (typeof data2 === "string") {
								if (func1(data2) < 1) {
									const err11 = {
										instancePath: instancePath + "/copies/" + i0 + "/vendor",
										schemaPath: "#/properties/copies/items/properties/vendor/minLength",
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
									instancePath: instancePath + "/copies/" + i0 + "/vendor",
									schemaPath: "#/properties/copies/items/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.token !== void 0) {
							let data3 = data1.token;
							if (typeof data3 === "string") {
								if (func1(data3) < 1) {
									const err13 = {
										instancePath: instancePath + "/copies/" + i0 + "/token",
										schemaPath: "#/properties/copies/items/properties/token/minLength",
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
									instancePath: instancePath + "/copies/" + i0 + "/token",
									schemaPath: "#/properties/copies/items/properties/token/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data1.claims !== void 0) {
							if (!validate129(data1.claims, {
								instancePath: instancePath + "/copies/" + i0 + "/claims",
								parentData: data1,
								parentDataProperty: "claims",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/copies/" + i0,
							schemaPath: "#/properties/copies/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/copies",
					schemaPath: "#/properties/copies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.skipped !== void 0) {
			let data5 = data.skipped;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.vendor === void 0) {
							const err17 = {
								instancePath: instancePath + "/skipped/" + i1,
								schemaPath: "urn:meville:schema:cli:send#/$defs/skipped/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data6.reason === void 0) {
							const err18 = {
								instancePath: instancePath + "/skipped/" + i1,
								schemaPath: "urn:meville:schema:cli:send#/$defs/skipped/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key2 in data6) if (!(key2 === "vendor" || key2 === "reason")) {
							const err19 = {
								instancePath: instancePath + "/skipped/" + i1,
								schemaPath: "urn:meville:schema:cli:send#/$defs/skipped/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data6.vendor !== void 0) {
							let data7 = data6.vendor;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err20 = {
										instancePath: instancePath + "/skipped/" + i1 + "/vendor",
										schemaPath: "urn:meville:schema:cli:send#/$defs/skipped/properties/vendor/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/skipped/" + i1 + "/vendor",
									schemaPath: "urn:meville:schema:cli:send#/$defs/skipped/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data6.reason !== void 0) {
							let data8 = data6.reason;
							if (!(data8 === "category" || data8 === "area" || data8 === "version")) {
								const err22 = {
									instancePath: instancePath + "/skipped/" + i1 + "/reason",
									schemaPath: "urn:meville:schema:cli:send#/$defs/skipped/properties/reason/enum",
									keyword: "enum",
									params: { allowedValues: schema116.properties.reason.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/skipped/" + i1,
							schemaPath: "urn:meville:schema:cli:send#/$defs/skipped/type",
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
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.failed !== void 0) {
			let data9 = data.failed;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.vendor === void 0) {
							const err25 = {
								instancePath: instancePath + "/failed/" + i2,
								schemaPath: "#/properties/failed/items/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data10.code === void 0) {
							const err26 = {
								instancePath: instancePath + "/failed/" + i2,
								schemaPath: "#/properties/failed/items/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key3 in data10) if (!(key3 === "vendor" || key3 === "code")) {
							const err27 = {
								instancePath: instancePath + "/failed/" + i2,
								schemaPath: "#/properties/failed/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data10.vendor !== void 0) {
							let data11 = data10.vendor;
							if (typeof data11 === "string") {
								if (func1(data11) < 1) {
									const err28 = {
										instancePath: instancePath + "/failed/" + i2 + "/vendor",
										schemaPath: "#/properties/failed/items/properties/vendor/minLength",
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
									instancePath: instancePath + "/failed/" + i2 + "/vendor",
									schemaPath: "#/properties/failed/items/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data10.code !== void 0) {
							let data12 = data10.code;
							if (typeof data12 === "string") {
								if (!pattern53.test(data12)) {
									const err30 = {
										instancePath: instancePath + "/failed/" + i2 + "/code",
										schemaPath: "#/properties/failed/items/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+(-[a-z]+)*$" },
										message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/failed/" + i2 + "/code",
									schemaPath: "#/properties/failed/items/properties/code/type",
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
							instancePath: instancePath + "/failed/" + i2,
							schemaPath: "#/properties/failed/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.disclosures !== void 0) {
			let data13 = data.disclosures;
			if (Array.isArray(data13)) {
				if (data13.length < 1) {
					const err34 = {
						instancePath: instancePath + "/disclosures",
						schemaPath: "#/properties/disclosures/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data14 = data13[i3];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.field === void 0) {
							const err35 = {
								instancePath: instancePath + "/disclosures/" + i3,
								schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "field" },
								message: "must have required property 'field'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data14.value === void 0) {
							const err36 = {
								instancePath: instancePath + "/disclosures/" + i3,
								schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data14.who === void 0) {
							const err37 = {
								instancePath: instancePath + "/disclosures/" + i3,
								schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "who" },
								message: "must have required property 'who'"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data14.when === void 0) {
							const err38 = {
								instancePath: instancePath + "/disclosures/" + i3,
								schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "when" },
								message: "must have required property 'when'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data14.why === void 0) {
							const err39 = {
								instancePath: instancePath + "/disclosures/" + i3,
								schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "why" },
								message: "must have required property 'why'"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data14.claims === void 0) {
							const err40 = {
								instancePath: instancePath + "/disclosures/" + i3,
								schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/required",
								keyword: "required",
								params: { missingProperty: "claims" },
								message: "must have required property 'claims'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						for (const key4 in data14) if (!(key4 === "field" || key4 === "value" || key4 === "who" || key4 === "when" || key4 === "why" || key4 === "claims")) {
							const err41 = {
								instancePath: instancePath + "/disclosures/" + i3,
								schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data14.field !== void 0) {
							let data15 = data14.field;
							if (typeof data15 === "string") {
								if (func1(data15) < 1) {
									const err42 = {
										instancePath: instancePath + "/disclosures/" + i3 + "/field",
										schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/field/minLength",
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
									instancePath: instancePath + "/disclosures/" + i3 + "/field",
									schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/field/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data14.value !== void 0) {
							let data16 = data14.value;
							if (typeof data16 === "string") {
								if (func1(data16) < 1) {
									const err44 = {
										instancePath: instancePath + "/disclosures/" + i3 + "/value",
										schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/value/minLength",
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
									instancePath: instancePath + "/disclosures/" + i3 + "/value",
									schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data14.who !== void 0) {
							let data17 = data14.who;
							if (!(data17 === "vendors" || data17 === "winner" || data17 === "network")) {
								const err46 = {
									instancePath: instancePath + "/disclosures/" + i3 + "/who",
									schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/who/enum",
									keyword: "enum",
									params: { allowedValues: schema105.properties.who.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data14.when !== void 0) {
							let data18 = data14.when;
							if (!(data18 === "send" || data18 === "connection" || data18 === "award" || data18 === "contact")) {
								const err47 = {
									instancePath: instancePath + "/disclosures/" + i3 + "/when",
									schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/when/enum",
									keyword: "enum",
									params: { allowedValues: schema105.properties.when.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data14.why !== void 0) {
							let data19 = data14.why;
							if (typeof data19 === "string") {
								if (func1(data19) < 1) {
									const err48 = {
										instancePath: instancePath + "/disclosures/" + i3 + "/why",
										schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/why/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/disclosures/" + i3 + "/why",
									schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data14.claims !== void 0) {
							let data20 = data14.claims;
							if (Array.isArray(data20)) {
								const len4 = data20.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data21 = data20[i4];
									if (typeof data21 === "string") {
										if (func1(data21) < 1) {
											const err50 = {
												instancePath: instancePath + "/disclosures/" + i3 + "/claims/" + i4,
												schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/claims/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
									} else {
										const err51 = {
											instancePath: instancePath + "/disclosures/" + i3 + "/claims/" + i4,
											schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/claims/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/disclosures/" + i3 + "/claims",
									schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/properties/claims/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/disclosures/" + i3,
							schemaPath: "urn:meville:schema:cli:check#/$defs/disclosure/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/disclosures",
					schemaPath: "#/properties/disclosures/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.content !== void 0) {
			let data22 = data.content;
			if (Array.isArray(data22)) {
				const len5 = data22.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data23 = data22[i5];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.kind === void 0) {
							const err55 = {
								instancePath: instancePath + "/content/" + i5,
								schemaPath: "urn:meville:schema:cli:check#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data23.what === void 0) {
							const err56 = {
								instancePath: instancePath + "/content/" + i5,
								schemaPath: "urn:meville:schema:cli:check#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "what" },
								message: "must have required property 'what'"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data23.at === void 0) {
							const err57 = {
								instancePath: instancePath + "/content/" + i5,
								schemaPath: "urn:meville:schema:cli:check#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data23.path === void 0) {
							const err58 = {
								instancePath: instancePath + "/content/" + i5,
								schemaPath: "urn:meville:schema:cli:check#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data23.remedy === void 0) {
							const err59 = {
								instancePath: instancePath + "/content/" + i5,
								schemaPath: "urn:meville:schema:cli:check#/$defs/content/required",
								keyword: "required",
								params: { missingProperty: "remedy" },
								message: "must have required property 'remedy'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						for (const key5 in data23) if (!(key5 === "kind" || key5 === "what" || key5 === "at" || key5 === "path" || key5 === "remedy" || key5 === "line" || key5 === "column")) {
							const err60 = {
								instancePath: instancePath + "/content/" + i5,
								schemaPath: "urn:meville:schema:cli:check#/$defs/content/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data23.kind !== void 0) {
							let data24 = data23.kind;
							if (!(data24 === "email" || data24 === "phone" || data24 === "name" || data24 === "address" || data24 === "employer" || data24 === "link" || data24 === "identifier" || data24 === "hidden")) {
								const err61 = {
									instancePath: instancePath + "/content/" + i5 + "/kind",
									schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema106.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data23.what !== void 0) {
							if (typeof data23.what !== "string") {
								const err62 = {
									instancePath: instancePath + "/content/" + i5 + "/what",
									schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/what/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data23.at !== void 0) {
							let data26 = data23.at;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								const err63 = {
									instancePath: instancePath + "/content/" + i5 + "/at",
									schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/at/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 < 0 || isNaN(data26)) {
									const err64 = {
										instancePath: instancePath + "/content/" + i5 + "/at",
										schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/at/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							}
						}
						if (data23.path !== void 0) {
							let data27 = data23.path;
							if (typeof data27 === "string") {
								if (func1(data27) < 1) {
									const err65 = {
										instancePath: instancePath + "/content/" + i5 + "/path",
										schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/content/" + i5 + "/path",
									schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data23.remedy !== void 0) {
							let data28 = data23.remedy;
							if (typeof data28 === "string") {
								if (func1(data28) < 1) {
									const err67 = {
										instancePath: instancePath + "/content/" + i5 + "/remedy",
										schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/remedy/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/content/" + i5 + "/remedy",
									schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/remedy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data23.line !== void 0) {
							let data29 = data23.line;
							if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
								const err69 = {
									instancePath: instancePath + "/content/" + i5 + "/line",
									schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
							if (typeof data29 == "number" && isFinite(data29)) {
								if (data29 < 1 || isNaN(data29)) {
									const err70 = {
										instancePath: instancePath + "/content/" + i5 + "/line",
										schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
							}
						}
						if (data23.column !== void 0) {
							let data30 = data23.column;
							if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
								const err71 = {
									instancePath: instancePath + "/content/" + i5 + "/column",
									schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/column/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							if (typeof data30 == "number" && isFinite(data30)) {
								if (data30 < 1 || isNaN(data30)) {
									const err72 = {
										instancePath: instancePath + "/content/" + i5 + "/column",
										schemaPath: "urn:meville:schema:cli:check#/$defs/content/properties/column/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							}
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/content/" + i5,
							schemaPath: "urn:meville:schema:cli:check#/$defs/content/type",
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
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.exact !== void 0) {
			let data31 = data.exact;
			if (Array.isArray(data31)) {
				const len6 = data31.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate135(data31[i6], {
					instancePath: instancePath + "/exact/" + i6,
					parentData: data31,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
					errors = vErrors.length;
				}
			} else {
				const err75 = {
					instancePath: instancePath + "/exact",
					schemaPath: "#/properties/exact/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.population !== void 0) {
			let data33 = data.population;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.table === void 0) {
					const err76 = {
						instancePath: instancePath + "/population",
						schemaPath: "urn:meville:schema:cli:check#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "table" },
						message: "must have required property 'table'"
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
				if (data33.rows === void 0) {
					const err77 = {
						instancePath: instancePath + "/population",
						schemaPath: "urn:meville:schema:cli:check#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "rows" },
						message: "must have required property 'rows'"
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				if (data33.k === void 0) {
					const err78 = {
						instancePath: instancePath + "/population",
						schemaPath: "urn:meville:schema:cli:check#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "k" },
						message: "must have required property 'k'"
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				if (data33.least === void 0) {
					const err79 = {
						instancePath: instancePath + "/population",
						schemaPath: "urn:meville:schema:cli:check#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "least" },
						message: "must have required property 'least'"
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data33.verdict === void 0) {
					const err80 = {
						instancePath: instancePath + "/population",
						schemaPath: "urn:meville:schema:cli:check#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "verdict" },
						message: "must have required property 'verdict'"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data33.costs === void 0) {
					const err81 = {
						instancePath: instancePath + "/population",
						schemaPath: "urn:meville:schema:cli:check#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "costs" },
						message: "must have required property 'costs'"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				if (data33.unsaid === void 0) {
					const err82 = {
						instancePath: instancePath + "/population",
						schemaPath: "urn:meville:schema:cli:check#/$defs/population/required",
						keyword: "required",
						params: { missingProperty: "unsaid" },
						message: "must have required property 'unsaid'"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				for (const key6 in data33) if (!(key6 === "table" || key6 === "rows" || key6 === "k" || key6 === "least" || key6 === "verdict" || key6 === "costs" || key6 === "unsaid")) {
					const err83 = {
						instancePath: instancePath + "/population",
						schemaPath: "urn:meville:schema:cli:check#/$defs/population/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data33.table !== void 0) {
					let data34 = data33.table;
					if (typeof data34 === "string") {
						if (func1(data34) < 1) {
							const err84 = {
								instancePath: instancePath + "/population/table",
								schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/table/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					} else {
						const err85 = {
							instancePath: instancePath + "/population/table",
							schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/table/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data33.rows !== void 0) {
					let data35 = data33.rows;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err86 = {
							instancePath: instancePath + "/population/rows",
							schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 1 || isNaN(data35)) {
							const err87 = {
								instancePath: instancePath + "/population/rows",
								schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					}
				}
				if (data33.k !== void 0) {
					let data36 = data33.k;
					if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
						const err88 = {
							instancePath: instancePath + "/population/k",
							schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/k/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 < 0 || isNaN(data36)) {
							const err89 = {
								instancePath: instancePath + "/population/k",
								schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/k/minimum",
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
					}
				}
				if (data33.least !== void 0) {
					let data37 = data33.least;
					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
						const err90 = {
							instancePath: instancePath + "/population/least",
							schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/least/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 < 1 || isNaN(data37)) {
							const err91 = {
								instancePath: instancePath + "/population/least",
								schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/least/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
					}
				}
				if (data33.verdict !== void 0) {
					let data38 = data33.verdict;
					if (!(data38 === "enough" || data38 === "few" || data38 === "table-small")) {
						const err92 = {
							instancePath: instancePath + "/population/verdict",
							schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema109.properties.verdict.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
				if (data33.costs !== void 0) {
					let data39 = data33.costs;
					if (Array.isArray(data39)) {
						const len7 = data39.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data40 = data39[i7];
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.property === void 0) {
									const err93 = {
										instancePath: instancePath + "/population/costs/" + i7,
										schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/items/required",
										keyword: "required",
										params: { missingProperty: "property" },
										message: "must have required property 'property'"
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
								if (data40.without === void 0) {
									const err94 = {
										instancePath: instancePath + "/population/costs/" + i7,
										schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/items/required",
										keyword: "required",
										params: { missingProperty: "without" },
										message: "must have required property 'without'"
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
								for (const key7 in data40) if (!(key7 === "property" || key7 === "without")) {
									const err95 = {
										instancePath: instancePath + "/population/costs/" + i7,
										schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								if (data40.property !== void 0) {
									let data41 = data40.property;
									if (typeof data41 === "string") {
										if (func1(data41) < 1) {
											const err96 = {
												instancePath: instancePath + "/population/costs/" + i7 + "/property",
												schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/items/properties/property/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err96];
											else vErrors.push(err96);
											errors++;
										}
									} else {
										const err97 = {
											instancePath: instancePath + "/population/costs/" + i7 + "/property",
											schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/items/properties/property/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err97];
										else vErrors.push(err97);
										errors++;
									}
								}
								if (data40.without !== void 0) {
									let data42 = data40.without;
									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
										const err98 = {
											instancePath: instancePath + "/population/costs/" + i7 + "/without",
											schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/items/properties/without/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
									if (typeof data42 == "number" && isFinite(data42)) {
										if (data42 < 0 || isNaN(data42)) {
											const err99 = {
												instancePath: instancePath + "/population/costs/" + i7 + "/without",
												schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/items/properties/without/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
									}
								}
							} else {
								const err100 = {
									instancePath: instancePath + "/population/costs/" + i7,
									schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/population/costs",
							schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/costs/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
				if (data33.unsaid !== void 0) {
					let data43 = data33.unsaid;
					if (Array.isArray(data43)) {
						const len8 = data43.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data44 = data43[i8];
							if (typeof data44 === "string") {
								if (func1(data44) < 1) {
									const err102 = {
										instancePath: instancePath + "/population/unsaid/" + i8,
										schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/unsaid/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err102];
									else vErrors.push(err102);
									errors++;
								}
							} else {
								const err103 = {
									instancePath: instancePath + "/population/unsaid/" + i8,
									schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/unsaid/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
						}
					} else {
						const err104 = {
							instancePath: instancePath + "/population/unsaid",
							schemaPath: "urn:meville:schema:cli:check#/$defs/population/properties/unsaid/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/population",
					schemaPath: "urn:meville:schema:cli:check#/$defs/population/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err105];
				else vErrors.push(err105);
				errors++;
			}
		}
	} else {
		const err106 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err106];
		else vErrors.push(err106);
		errors++;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliSendDryRun };
