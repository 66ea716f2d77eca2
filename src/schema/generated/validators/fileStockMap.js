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
const fileStockMap = validate167;
const func1 = require_ucs2length().default;
const pattern12 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "u");
const schema330 = {
	"title": "StockSource",
	"description": "Where the value of a property comes from: a column, several columns put together, or the file itself.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"column": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"template": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500,
			"description": "Text with the names of columns in braces."
		},
		"constant": { "oneOf": [{ "type": [
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
		"unit": {
			"type": "string",
			"minLength": 1,
			"maxLength": 32,
			"description": "The unit of values that are bare numbers."
		},
		"currency": {
			"$ref": "urn:meville:schema:common#/$defs/currency",
			"description": "The currency of values that are bare numbers."
		}
	},
	"oneOf": [
		{ "required": ["column"] },
		{ "required": ["template"] },
		{ "required": ["constant"] }
	]
};
const pattern17 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate168.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.column === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
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
		if (data.template === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "template" },
				message: "must have required property 'template'"
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
			if (data.constant === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "constant" },
					message: "must have required property 'constant'"
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
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "column" || key0 === "template" || key0 === "constant" || key0 === "unit" || key0 === "currency")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.column !== void 0) {
			let data0 = data.column;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err5 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minLength",
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
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.template !== void 0) {
			let data1 = data.template;
			if (typeof data1 === "string") {
				if (func1(data1) > 500) {
					const err8 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/minLength",
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
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.constant !== void 0) {
			let data2 = data.constant;
			const _errs11 = errors;
			let valid2 = false;
			let passing1 = null;
			const _errs12 = errors;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/constant",
					schemaPath: "#/properties/constant/oneOf/0/type",
					keyword: "type",
					params: { type: schema330.properties.constant.oneOf[0].type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			if (_valid1) {
				valid2 = true;
				passing1 = 0;
			}
			const _errs14 = errors;
			if (Array.isArray(data2)) {
				if (data2.length > 64) {
					const err12 = {
						instancePath: instancePath + "/constant",
						schemaPath: "#/properties/constant/oneOf/1/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2.length < 1) {
					const err13 = {
						instancePath: instancePath + "/constant",
						schemaPath: "#/properties/constant/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err14 = {
							instancePath: instancePath + "/constant/" + i0,
							schemaPath: "#/properties/constant/oneOf/1/items/type",
							keyword: "type",
							params: { type: schema330.properties.constant.oneOf[1].items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/constant",
					schemaPath: "#/properties/constant/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			if (_valid1 && valid2) {
				valid2 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid2 = true;
				passing1 = 1;
			}
			if (!valid2) {
				const err16 = {
					instancePath: instancePath + "/constant",
					schemaPath: "#/properties/constant/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data.unit !== void 0) {
			let data4 = data.unit;
			if (typeof data4 === "string") {
				if (func1(data4) > 32) {
					const err17 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/maxLength",
						keyword: "maxLength",
						params: { limit: 32 },
						message: "must NOT have more than 32 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func1(data4) < 1) {
					const err18 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/minLength",
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
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			let data5 = data.currency;
			if (typeof data5 === "string") {
				if (!pattern17.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/currency",
						schemaPath: "urn:meville:schema:common#/$defs/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" },
						message: "must match pattern \"^[A-Z]{3}$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/currency",
					schemaPath: "urn:meville:schema:common#/$defs/currency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate168.errors = vErrors;
	return errors === 0;
}
validate168.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate167.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 80) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 80 },
				message: "must NOT have more than 80 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.price === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "price" },
				message: "must have required property 'price'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func1(key0) > 64) {
					const err2 = {
						instancePath,
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(key0) < 1) {
					const err3 = {
						instancePath,
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern12.test(key0)) {
					const err4 = {
						instancePath,
						schemaPath: "urn:meville:schema:common#/$defs/propertyName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f]+$\"",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath,
					schemaPath: "urn:meville:schema:common#/$defs/propertyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err6 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		for (const key1 in data) if (!validate168(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
			errors = vErrors.length;
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
	validate167.errors = vErrors;
	return errors === 0;
}
validate167.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { fileStockMap };
