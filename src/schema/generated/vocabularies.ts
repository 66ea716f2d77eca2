// Generated from schemas/ by scripts/generate.mjs. Do not edit.
export const vocabularies = [
  {
    "name": "any",
    "itemType": "Product",
    "label": "something",
    "open": true,
    "properties": []
  },
  {
    "name": "car",
    "itemType": "Car",
    "label": "a car",
    "open": false,
    "properties": [
      {
        "name": "make",
        "property": "brand",
        "type": "text",
        "label": "make"
      },
      {
        "name": "model",
        "property": "model",
        "type": "text",
        "label": "model"
      },
      {
        "name": "trim",
        "property": "vehicleConfiguration",
        "type": "text",
        "label": "trim level"
      },
      {
        "name": "registered",
        "property": "dateVehicleFirstRegistered",
        "type": "date",
        "label": "first registered",
        "plausible": [
          "1885",
          "2100"
        ]
      },
      {
        "name": "mileage",
        "property": "mileageFromOdometer",
        "type": "quantity",
        "dimension": "length",
        "unit": "mi",
        "label": "mileage",
        "plausible": [
          "0 mi",
          "2000000 mi"
        ]
      },
      {
        "name": "engine",
        "property": "vehicleEngine",
        "type": "text",
        "label": "engine"
      },
      {
        "name": "fuel",
        "property": "fuelType",
        "type": "text",
        "label": "fuel",
        "values": [
          "petrol",
          "diesel",
          "hybrid",
          "plug-in hybrid",
          "electric",
          "lpg"
        ]
      },
      {
        "name": "transmission",
        "property": "vehicleTransmission",
        "type": "text",
        "label": "transmission",
        "values": [
          "manual",
          "automatic",
          "semi-auto"
        ]
      },
      {
        "name": "engine-size",
        "property": "engineDisplacement",
        "type": "quantity",
        "dimension": "volume",
        "unit": "l",
        "label": "engine size",
        "plausible": [
          "0.05 l",
          "20 l"
        ]
      },
      {
        "name": "power",
        "property": "enginePower",
        "type": "quantity",
        "dimension": "power",
        "unit": "kW",
        "label": "power",
        "plausible": [
          "0.5 kW",
          "5000 kW"
        ]
      },
      {
        "name": "doors",
        "property": "numberOfDoors",
        "type": "number",
        "label": "doors",
        "plausible": [
          "1",
          "10"
        ]
      },
      {
        "name": "seats",
        "property": "seatingCapacity",
        "type": "number",
        "label": "seats",
        "plausible": [
          "1",
          "100"
        ]
      },
      {
        "name": "body",
        "property": "bodyType",
        "type": "text",
        "label": "body",
        "values": [
          "hatchback",
          "saloon",
          "estate",
          "suv",
          "coupe",
          "convertible",
          "mpv",
          "van"
        ]
      },
      {
        "name": "colour",
        "property": "color",
        "type": "text",
        "label": "colour"
      },
      {
        "name": "features",
        "property": "features",
        "type": "list",
        "label": "features"
      },
      {
        "name": "history",
        "property": "vehicleHistory",
        "type": "text",
        "label": "history",
        "values": [
          "ex-demo",
          "one-owner",
          "ex-rental",
          "private"
        ]
      },
      {
        "name": "owners",
        "property": "numberOfPreviousOwners",
        "type": "number",
        "label": "previous owners",
        "plausible": [
          "0",
          "100"
        ]
      },
      {
        "name": "condition",
        "property": "itemCondition",
        "type": "text",
        "label": "condition",
        "values": [
          "new",
          "used",
          "refurbished",
          "damaged"
        ]
      },
      {
        "name": "warranty",
        "property": "warrantyDuration",
        "type": "quantity",
        "dimension": "months",
        "unit": "month",
        "label": "warranty",
        "plausible": [
          "0 month",
          "1200 month",
          "unlimited"
        ]
      },
      {
        "name": "tax",
        "property": "annualTax",
        "type": "money",
        "label": "tax a year"
      }
    ]
  },
  {
    "name": "mobile-plan",
    "itemType": "Service",
    "label": "a mobile phone plan",
    "open": false,
    "properties": [
      {
        "name": "network",
        "property": "brand",
        "type": "text",
        "label": "network"
      },
      {
        "name": "plan",
        "property": "name",
        "type": "text",
        "label": "plan"
      },
      {
        "name": "data",
        "property": "dataAllowance",
        "type": "quantity",
        "dimension": "data",
        "unit": "GB",
        "label": "data a month",
        "plausible": [
          "0 GB",
          "100000 GB",
          "unlimited"
        ]
      },
      {
        "name": "minutes",
        "property": "minutesAllowance",
        "type": "number",
        "label": "minutes a month",
        "plausible": [
          "0",
          "100000",
          "unlimited"
        ]
      },
      {
        "name": "texts",
        "property": "textsAllowance",
        "type": "number",
        "label": "texts a month",
        "plausible": [
          "0",
          "1000000",
          "unlimited"
        ]
      },
      {
        "name": "contract",
        "property": "contractDuration",
        "type": "quantity",
        "dimension": "months",
        "unit": "month",
        "label": "contract length",
        "plausible": [
          "0 month",
          "120 month",
          "unlimited"
        ]
      },
      {
        "name": "speed",
        "property": "maximumSpeed",
        "type": "quantity",
        "dimension": "data-rate",
        "unit": "Mbit/s",
        "label": "speed",
        "plausible": [
          "0.001 Mbit/s",
          "100000 Mbit/s",
          "unlimited"
        ]
      },
      {
        "name": "roaming",
        "property": "roamingDataAllowance",
        "type": "quantity",
        "dimension": "data",
        "unit": "GB",
        "label": "data abroad a month",
        "plausible": [
          "0 GB",
          "100000 GB",
          "unlimited"
        ]
      },
      {
        "name": "monthly",
        "property": "monthlyPrice",
        "type": "money",
        "label": "price a month"
      },
      {
        "name": "setup",
        "property": "setupPrice",
        "type": "money",
        "label": "price of setting up"
      },
      {
        "name": "generation",
        "property": "networkGeneration",
        "type": "text",
        "label": "network generation",
        "values": [
          "4g",
          "5g"
        ]
      },
      {
        "name": "sim",
        "property": "simType",
        "type": "list",
        "label": "kinds of SIM",
        "values": [
          "sim",
          "esim"
        ]
      },
      {
        "name": "tethering",
        "property": "tethering",
        "type": "boolean",
        "label": "tethering allowed"
      },
      {
        "name": "features",
        "property": "features",
        "type": "list",
        "label": "features"
      }
    ]
  }
] as const;
