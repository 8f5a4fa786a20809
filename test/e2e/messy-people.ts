// A list as it comes from somewhere else: ragged rows, a formula, HTML, a date that is none, and an ambiguous one.

/** 7 rows below the header, and a line that holds nothing. */
export const messyPeople = [
  'Name,DOB,Sex,Phone,Address,Remarks',
  '"Tibbetts-Roy, Garnet",03/17/1971,M,207-555-0119,"4 Hodgdon Mills Rd, Hodgdon, ME",seen at the landing',
  '"Ouellon, Sylvie",31/02/1990,F,207-555-0121,"12 Drews Lake Rd, New Limerick, ME",a date that never was',
  '"Pinkham, Orrin",1966-11-04,M,(207) 555-0123',
  '"Cates, Wilma",07/21/1958,F,207.555.0125,"1 Foxcroft Rd, Houlton, ME",one cell too many,and another',
  '"=cmd|\' /C calc\'!A0",02/02/1982,M,207-555-0127,"9 Bangor St, Houlton, ME",=HYPERLINK("http://example.org")',
  '"<img src=x onerror=""document.title=1"">",05/14/1979,F,207-555-0129,"3 Court St, Houlton, ME","<b>bold</b>"',
  ',,,,,',
  '"Lunksoos, Amory",12/29/1988,M,none,"22 Military St, Houlton, ME",no telephone',
  '',
].join('\r\n');
