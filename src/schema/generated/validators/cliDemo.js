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
const cliDemo = validate97;
const schema169 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:demo",
	"title": "DemoOutput",
	"description": "What demo prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"steps",
		"kept",
		"vendors"
	],
	"properties": {
		"steps": {
			"type": "array",
			"description": "What was shown; nothing with --serve.",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"command",
					"exit",
					"result"
				],
				"properties": {
					"command": {
						"type": "string",
						"minLength": 1,
						"description": "As a person would type it in the folder of the demo."
					},
					"exit": { "const": 0 },
					"result": {
						"type": "object",
						"description": "What the command prints with --json."
					}
				}
			}
		},
		"kept": {
			"type": ["string", "null"],
			"description": "The folder that was kept; null when nothing was."
		},
		"vendors": {
			"type": ["string", "null"],
			"description": "With --serve, the list of the vendors that answer until the program is interrupted, for `vendors import`; otherwise null."
		}
	}
};
const func1 = require_ucs2length().default;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.steps === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "steps" },
				message: "must have required property 'steps'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kept === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kept" },
				message: "must have required property 'kept'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.vendors === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vendors" },
				message: "must have required property 'vendors'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "steps" || key0 === "kept" || key0 === "vendors")) {
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
		if (data.steps !== void 0) {
			let data0 = data.steps;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.command === void 0) {
							const err4 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "command" },
								message: "must have required property 'command'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.exit === void 0) {
							const err5 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "exit" },
								message: "must have required property 'exit'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.result === void 0) {
							const err6 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "result" },
								message: "must have required property 'result'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "command" || key1 === "exit" || key1 === "result")) {
							const err7 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data1.command !== void 0) {
							let data2 = data1.command;
							if (typeof data2 === "string") {
								if (func1(data2) < 1) {
									const err8 = {
										instancePath: instancePath + "/steps/" + i0 + "/command",
										schemaPath: "#/properties/steps/items/properties/command/minLength",
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
									instancePath: instancePath + "/steps/" + i0 + "/command",
									schemaPath: "#/properties/steps/items/properties/command/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data1.exit !== void 0) {
							if (0 !== data1.exit) {
								const err10 = {
									instancePath: instancePath + "/steps/" + i0 + "/exit",
									schemaPath: "#/properties/steps/items/properties/exit/const",
									keyword: "const",
									params: { allowedValue: 0 },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.result !== void 0) {
							let data4 = data1.result;
							if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
								const err11 = {
									instancePath: instancePath + "/steps/" + i0 + "/result",
									schemaPath: "#/properties/steps/items/properties/result/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/steps/" + i0,
							schemaPath: "#/properties/steps/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.kept !== void 0) {
			let data5 = data.kept;
			if (typeof data5 !== "string" && data5 !== null) {
				const err14 = {
					instancePath: instancePath + "/kept",
					schemaPath: "#/properties/kept/type",
					keyword: "type",
					params: { type: schema169.properties.kept.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.vendors !== void 0) {
			let data6 = data.vendors;
			if (typeof data6 !== "string" && data6 !== null) {
				const err15 = {
					instancePath: instancePath + "/vendors",
					schemaPath: "#/properties/vendors/type",
					keyword: "type",
					params: { type: schema169.properties.vendors.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
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
export { cliDemo };
