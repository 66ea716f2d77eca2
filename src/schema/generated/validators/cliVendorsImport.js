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
const cliVendorsImport = validate147;
const func1 = require_ucs2length().default;
const pattern53 = /* @__PURE__ */ new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.added === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "added" },
				message: "must have required property 'added'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.failed === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "added" || key0 === "failed")) {
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
		if (data.added !== void 0) {
			let data0 = data.added;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.vendor === void 0) {
							const err3 = {
								instancePath: instancePath + "/added/" + i0,
								schemaPath: "#/properties/added/items/required",
								keyword: "required",
								params: { missingProperty: "vendor" },
								message: "must have required property 'vendor'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "vendor")) {
							const err4 = {
								instancePath: instancePath + "/added/" + i0,
								schemaPath: "#/properties/added/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.vendor !== void 0) {
							let data2 = data1.vendor;
							if (typeof data2 === "string") {
								if (func1(data2) < 1) {
									const err5 = {
										instancePath: instancePath + "/added/" + i0 + "/vendor",
										schemaPath: "#/properties/added/items/properties/vendor/minLength",
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
									instancePath: instancePath + "/added/" + i0 + "/vendor",
									schemaPath: "#/properties/added/items/properties/vendor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/added/" + i0,
							schemaPath: "#/properties/added/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/added",
					schemaPath: "#/properties/added/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.failed !== void 0) {
			let data3 = data.failed;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.url === void 0) {
							const err9 = {
								instancePath: instancePath + "/failed/" + i1,
								schemaPath: "#/$defs/failed/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data4.code === void 0) {
							const err10 = {
								instancePath: instancePath + "/failed/" + i1,
								schemaPath: "#/$defs/failed/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data4.message === void 0) {
							const err11 = {
								instancePath: instancePath + "/failed/" + i1,
								schemaPath: "#/$defs/failed/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key2 in data4) if (!(key2 === "url" || key2 === "code" || key2 === "message")) {
							const err12 = {
								instancePath: instancePath + "/failed/" + i1,
								schemaPath: "#/$defs/failed/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data4.url !== void 0) {
							let data5 = data4.url;
							if (typeof data5 === "string") {
								if (func1(data5) < 1) {
									const err13 = {
										instancePath: instancePath + "/failed/" + i1 + "/url",
										schemaPath: "#/$defs/failed/properties/url/minLength",
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
									instancePath: instancePath + "/failed/" + i1 + "/url",
									schemaPath: "#/$defs/failed/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data4.code !== void 0) {
							let data6 = data4.code;
							if (typeof data6 === "string") {
								if (!pattern53.test(data6)) {
									const err15 = {
										instancePath: instancePath + "/failed/" + i1 + "/code",
										schemaPath: "#/$defs/failed/properties/code/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]+(-[a-z]+)*$" },
										message: "must match pattern \"^[a-z]+(-[a-z]+)*$\""
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/failed/" + i1 + "/code",
									schemaPath: "#/$defs/failed/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data4.message !== void 0) {
							let data7 = data4.message;
							if (typeof data7 === "string") {
								if (func1(data7) < 1) {
									const err17 = {
										instancePath: instancePath + "/failed/" + i1 + "/message",
										schemaPath: "#/$defs/failed/properties/message/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/failed/" + i1 + "/message",
									schemaPath: "#/$defs/failed/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/failed/" + i1,
							schemaPath: "#/$defs/failed/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliVendorsImport };
