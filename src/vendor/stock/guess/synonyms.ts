/** What other programs call what a vocabulary or a mapping knows, in small letters and single blanks. The first name is the property's own. */
const reserved: Readonly<Record<string, string>> = {
  sku: 'id,ref,reference,stock no,stock number,stock id,stock ref,item no,item number,item id,article,article no,article number,part number,product code,code,vin,vrm,reg no,registration no,registration number,number plate,listing id,tariff id,plan id',
  price:
    'list price,retail price,selling price,sale price,asking price,price incl vat,price inc vat,total price,our price,price now,amount,rrp,total cost',
  quantity: 'qty,stock,stock level,in stock,units,available,availability,pieces,left,on hand',
  'lead-time': 'lead time,delivery,delivery time,delivery days,days to deliver,lead days,wait',
  floor: 'floor price,minimum price,min price,lowest price,reserve price,bottom price',
  since: 'in stock since,stock date,date in,date in stock,arrived,arrival date,date added,stocked,stocked on',
};

const byCategory: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  car: {
    make: 'brand,manufacturer,marque,car make',
    model: 'model name,car model,range',
    trim: 'trim level,version,variant,derivative,grade,edition',
    registered:
      'year,reg year,registration year,year of registration,first registered,first registration,date registered,registration date,reg date,date of first registration,model year,year of manufacture,registration',
    mileage: 'miles,odometer,odometer reading,kilometres,kilometers,km,milage,current mileage,distance',
    engine: 'engine type,motor,engine description',
    fuel: 'fuel type,fueltype,fuel kind',
    transmission: 'gearbox,gear box,gearbox type,transmission type,gears,trans',
    'engine-size': 'engine size,enginesize,displacement,engine capacity,cubic capacity,capacity,cc,engine cc,litres,liters,engine litres',
    power: 'engine power,horsepower,bhp,ps,kw,hp',
    doors: 'no of doors,number of doors,door count,num doors,door',
    seats: 'no of seats,number of seats,seat count,num seats,seating',
    body: 'body type,bodytype,body style,bodystyle,shape',
    colour: 'color,exterior colour,exterior color,paint,body colour,body color',
    features: 'extras,options,equipment,feature list,optional extras',
    history: 'vehicle history,car history',
    owners: 'previous owners,no of owners,number of owners,prev owners,keepers,previous keepers,former keepers',
    condition: 'state,car condition,new or used,new used',
    warranty: 'guarantee,warranty months,warranty length',
    tax: 'road tax,annual tax,car tax,ved,vehicle tax,tax per year',
  },
  'mobile-plan': {
    network: 'operator,carrier,provider,brand,network name',
    plan: 'plan name,tariff,tariff name,name,product,product name,title',
    data: 'data allowance,allowance,monthly data,data gb,gb,internet',
    minutes: 'mins,calls,call minutes,voice,minutes allowance,talk',
    texts: 'sms,messages,text messages,texts allowance',
    contract: 'contract length,contract months,contract term,contract duration,term,months,duration,length,commitment',
    speed: 'max speed,maximum speed,download speed,top speed',
    roaming: 'roaming data,eu roaming,eu data,data abroad,roaming allowance',
    monthly: 'monthly price,monthly cost,monthly fee,price per month,cost per month,per month,month price,pcm',
    setup: 'setup fee,setup cost,upfront,upfront cost,upfront fee,activation fee,activation,connection fee,set up',
    generation: 'network generation,technology,max generation',
    sim: 'sim type,sim types,sim kind,sim card',
    tethering: 'hotspot,tethering allowed,mobile hotspot',
    features: 'extras,benefits,perks,bonus',
  },
};

/** The names of everything a mapping of this category may have, by what they mean. */
export function synonymsOf(category: string, properties: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = byCategory[category] ?? {};
  const named = (name: string, others = ''): [string, readonly string[]] => [
    name,
    [name.replaceAll('-', ' '), ...others.split(',').filter((other) => other !== '')],
  ];
  return new Map([
    ...Object.entries(reserved).map(([name, others]) => named(name, others)),
    ...properties.map((name) => named(name, words[name])),
  ]);
}
