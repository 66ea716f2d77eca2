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
const cliAward = validate39;
const schema84 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:award",
	"title": "AwardOutput",
	"description": "What award prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"award",
		"receipt",
		"orderNumber",
		"vendor",
		"receiptFile",
		"agreement",
		"contact"
	],
	"properties": {
		"award": {
			"$ref": "urn:meville:schema:common#/$defs/digest",
			"description": "Identity of the award."
		},
		"receipt": {
			"$ref": "urn:meville:schema:common#/$defs/digest",
			"description": "Identity of the receipt."
		},
		"orderNumber": { "$ref": "urn:meville:schema:common#/$defs/shortText" },
		"vendor": {
			"type": "string",
			"minLength": 1
		},
		"receiptFile": {
			"type": "string",
			"minLength": 1,
			"description": "Where the signed receipt is kept."
		},
		"agreement": {
			"oneOf": [{ "$ref": "#/$defs/kept" }, { "type": "null" }],
			"description": "What was agreed; null when the answer with the offer is damaged."
		},
		"contact": {
			"enum": ["none", "taken"],
			"description": "Whether the vendor was told who you are."
		}
	},
	"$defs": { "kept": {
		"title": "Kept agreement",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"agreement",
			"terms",
			"file"
		],
		"properties": {
			"agreement": {
				"$ref": "urn:meville:schema:common#/$defs/digest",
				"description": "Identity of the record; the vendor's is the same."
			},
			"terms": { "$ref": "urn:meville:schema:offer#/properties/terms" },
			"file": {
				"type": "string",
				"minLength": 1,
				"description": "Where the record is kept."
			}
		}
	} }
};
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const func1 = require_ucs2length().default;
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.accepted === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "accepted" },
				message: "must have required property 'accepted'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "accepted")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.accepted !== void 0) {
			let data0 = data.accepted;
			if (typeof data0 === "string") {
				if (func1(data0) > 32) {
					const err2 = {
						instancePath: instancePath + "/accepted",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern29.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/accepted",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/accepted",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.alternative === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "alternative" },
				message: "must have required property 'alternative'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "alternative")) {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.alternative !== void 0) {
			let data1 = data.alternative;
			if (typeof data1 === "string") {
				if (func1(data1) > 32) {
					const err8 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern29.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/alternative",
						schemaPath: "urn:meville:schema:common#/$defs/terms/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$" },
						message: "must match pattern \"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/alternative",
					schemaPath: "urn:meville:schema:common#/$defs/terms/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate41.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate41.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.agreement === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "agreement" },
				message: "must have required property 'agreement'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.terms === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "terms" },
				message: "must have required property 'terms'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.file === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "agreement" || key0 === "terms" || key0 === "file")) {
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
		if (data.agreement !== void 0) {
			let data0 = data.agreement;
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/agreement",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/agreement",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.terms !== void 0) {
			if (!validate41(data.terms, {
				instancePath: instancePath + "/terms",
				parentData: data,
				parentDataProperty: "terms",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.file !== void 0) {
			let data2 = data.file;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
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
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.award === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "award" },
				message: "must have required property 'award'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.receipt === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "receipt" },
				message: "must have required property 'receipt'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.orderNumber === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "orderNumber" },
				message: "must have required property 'orderNumber'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.vendor === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendor" },
				message: "must have required property 'vendor'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.receiptFile === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "receiptFile" },
				message: "must have required property 'receiptFile'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.agreement === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "agreement" },
				message: "must have required property 'agreement'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.contact === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contact" },
				message: "must have required property 'contact'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "award" || key0 === "receipt" || key0 === "orderNumber" || key0 === "vendor" || key0 === "receiptFile" || key0 === "agreement" || key0 === "contact")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.award !== void 0) {
			let data0 = data.award;
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/award",
						schemaPath: "urn:meville:schema:common#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/award",
					schemaPath: "urn:meville:schema:common#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.receipt !== void 0) {
			let data1 = data.receipt;
			if (typeof data1 === "string") {
				if (!pattern9.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/receipt",
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
					instancePath: instancePath + "/receipt",
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
		if (data.orderNumber !== void 0) {
			let data2 = data.orderNumber;
			if (typeof data2 === "string") {
				if (func1(data2) > 200) {
					const err12 = {
						instancePath: instancePath + "/orderNumber",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1(data2) < 1) {
					const err13 = {
						instancePath: instancePath + "/orderNumber",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern10.test(data2)) {
					const err14 = {
						instancePath: instancePath + "/orderNumber",
						schemaPath: "urn:meville:schema:common#/$defs/shortText/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/orderNumber",
					schemaPath: "urn:meville:schema:common#/$defs/shortText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.vendor !== void 0) {
			let data3 = data.vendor;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err16 = {
						instancePath: instancePath + "/vendor",
						schemaPath: "#/properties/vendor/minLength",
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
					instancePath: instancePath + "/vendor",
					schemaPath: "#/properties/vendor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.receiptFile !== void 0) {
			let data4 = data.receiptFile;
			if (typeof data4 === "string") {
				if (func1(data4) < 1) {
					const err18 = {
						instancePath: instancePath + "/receiptFile",
						schemaPath: "#/properties/receiptFile/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/receiptFile",
					schemaPath: "#/properties/receiptFile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.agreement !== void 0) {
			let data5 = data.agreement;
			const _errs16 = errors;
			let valid4 = false;
			let passing0 = null;
			const _errs17 = errors;
			if (!validate40(data5, {
				instancePath: instancePath + "/agreement",
				parentData: data,
				parentDataProperty: "agreement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs17 === errors;
			if (_valid0) {
				valid4 = true;
				passing0 = 0;
			}
			const _errs18 = errors;
			if (data5 !== null) {
				const err20 = {
					instancePath: instancePath + "/agreement",
					schemaPath: "#/properties/agreement/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			var _valid0 = _errs18 === errors;
			if (_valid0 && valid4) {
				valid4 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid4 = true;
				passing0 = 1;
			}
			if (!valid4) {
				const err21 = {
					instancePath: instancePath + "/agreement",
					schemaPath: "#/properties/agreement/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			} else {
				errors = _errs16;
				if (vErrors !== null) {
					if (_errs16) vErrors.length = _errs16;
					else vErrors = null;
				}
			}
		}
		if (data.contact !== void 0) {
			let data6 = data.contact;
			if (!(data6 === "none" || data6 === "taken")) {
				const err22 = {
					instancePath: instancePath + "/contact",
					schemaPath: "#/properties/contact/enum",
					keyword: "enum",
					params: { allowedValues: schema84.properties.contact.enum },
					message: "must be equal to one of the allowed values"
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
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliAward };
