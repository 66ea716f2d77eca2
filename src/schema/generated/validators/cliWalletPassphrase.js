// Generated from schemas/ by scripts/generate.mjs. Do not edit.
// @ts-nocheck
const cliWalletPassphrase = validate165;
const schema304 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:meville:schema:cli:wallet-passphrase",
	"title": "WalletPassphraseOutput",
	"description": "What wallet passphrase prints with --json.",
	"type": "object",
	"additionalProperties": false,
	"required": ["passphrase"],
	"properties": { "passphrase": {
		"enum": [
			"set",
			"changed",
			"removed",
			"none"
		],
		"description": "What was done; none when there was no passphrase to remove."
	} }
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.passphrase === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passphrase" },
				message: "must have required property 'passphrase'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "passphrase")) {
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
		if (data.passphrase !== void 0) {
			let data0 = data.passphrase;
			if (!(data0 === "set" || data0 === "changed" || data0 === "removed" || data0 === "none")) {
				const err2 = {
					instancePath: instancePath + "/passphrase",
					schemaPath: "#/properties/passphrase/enum",
					keyword: "enum",
					params: { allowedValues: schema304.properties.passphrase.enum },
					message: "must be equal to one of the allowed values"
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
	validate165.errors = vErrors;
	return errors === 0;
}
validate165.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { cliWalletPassphrase };
