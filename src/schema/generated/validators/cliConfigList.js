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
const cliConfigList = validate95;
const schema167 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:config-list",
	"title": "ConfigListOutput",
	"description": "What config list prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": ["file", "settings"],
	"properties": {
		"file": {
			"type": "string",
			"minLength": 1,
			"description": "Where it is kept."
		},
		"settings": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"setting",
					"value",
					"isUsual",
					"means"
				],
				"properties": {
					"setting": { "enum": [
						"wait",
						"currency",
						"region",
						"colour",
						"preferences",
						"proxy"
					] },
					"value": {
						"type": ["string", "null"],
						"minLength": 1,
						"description": "Null for a setting that has no default and is not set."
					},
					"isUsual": {
						"type": "boolean",
						"description": "Whether it is the default, because nobody has set it."
					},
					"means": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}
	}
};
const func1 = require_ucs2length().default;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.settings === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "settings" },
				message: "must have required property 'settings'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "settings")) {
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
		if (data.file !== void 0) {
			let data0 = data.file;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.settings !== void 0) {
			let data1 = data.settings;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.setting === void 0) {
							const err5 = {
								instancePath: instancePath + "/settings/" + i0,
								schemaPath: "#/properties/settings/items/required",
								keyword: "required",
								params: { missingProperty: "setting" },
								message: "must have required property 'setting'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.value === void 0) {
							const err6 = {
								instancePath: instancePath + "/settings/" + i0,
								schemaPath: "#/properties/settings/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.isUsual === void 0) {
							const err7 = {
								instancePath: instancePath + "/settings/" + i0,
								schemaPath: "#/properties/settings/items/required",
								keyword: "required",
								params: { missingProperty: "isUsual" },
								message: "must have required property 'isUsual'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.means === void 0) {
							const err8 = {
								instancePath: instancePath + "/settings/" + i0,
								schemaPath: "#/properties/settings/items/required",
								keyword: "required",
								params: { missingProperty: "means" },
								message: "must have required property 'means'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "setting" || key1 === "value" || key1 === "isUsual" || key1 === "means")) {
							const err9 = {
								instancePath: instancePath + "/settings/" + i0,
								schemaPath: "#/properties/settings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.setting !== void 0) {
							let data3 = data2.setting;
							if (!(data3 === "wait" || data3 === "currency" || data3 === "region" || data3 === "colour" || data3 === "preferences" || data3 === "proxy")) {
								const err10 = {
									instancePath: instancePath + "/settings/" + i0 + "/setting",
									schemaPath: "#/properties/settings/items/properties/setting/enum",
									keyword: "enum",
									params: { allowedValues: schema167.properties.settings.items.properties.setting.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.value !== void 0) {
							let data4 = data2.value;
							if (typeof data4 !== "string" && data4 !== null) {
								const err11 = {
									instancePath: instancePath + "/settings/" + i0 + "/value",
									schemaPath: "#/properties/settings/items/properties/value/type",
									keyword: "type",
									params: { type: schema167.properties.settings.items.properties.value.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (typeof data4 === "string") {
								if (func1(data4) < 1) {
									const err12 = {
										instancePath: instancePath + "/settings/" + i0 + "/value",
										schemaPath: "#/properties/settings/items/properties/value/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							}
						}
						if (data2.isUsual !== void 0) {
							if (typeof data2.isUsual !== "boolean") {
								const err13 = {
									instancePath: instancePath + "/settings/" + i0 + "/isUsual",
									schemaPath: "#/properties/settings/items/properties/isUsual/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.means !== void 0) {
							let data6 = data2.means;
							if (typeof data6 === "string") {
								if (func1(data6) < 1) {
									const err14 = {
										instancePath: instancePath + "/settings/" + i0 + "/means",
										schemaPath: "#/properties/settings/items/properties/means/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/settings/" + i0 + "/means",
									schemaPath: "#/properties/settings/items/properties/means/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/settings/" + i0,
							schemaPath: "#/properties/settings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/settings",
					schemaPath: "#/properties/settings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliConfigList };
