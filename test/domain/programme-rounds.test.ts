import { describe } from "vitest";
import { about, checkRound } from "./readings.js";

/** The round a text reports: its name first, then its date, the wording of its areas, the grade "adequate". */
describe("a name", () => {
  checkRound("a span of years", "HMICFRS has published its PEEL 2023-25 report on Kent Police.", "2023-25");
  checkRound("a slash", "Kent Police was inspected in PEEL 2021/22, HMICFRS said.", "2021-22");
  checkRound("a slash and a full year", "The PEEL 2018/2019 assessment of Kent Police by HMICFRS is out.", "2018-19");
  checkRound("an en dash", "Inspectors of HMICFRS visited Kent Police for PEEL 2023–2025.", "2023-25");
  checkRound(
    "integrated assessment",
    "HMICFRS released its Integrated PEEL Assessment of Essex Police on Friday.",
    "2018-19",
  );
  checkRound("the page of a force", "Wiltshire PEEL 2015\n\nHMIC's inspection of Wiltshire Police.", "2015");
  checkRound(
    "the first assessment",
    "HMIC published its first PEEL assessment of Gwent Police in November 2014.",
    "2014",
  );
});

describe("in the first paragraph", () => {
  for (const round of ["2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25", "2025-27"] as const)
    checkRound(round, about(round, "Gwent Police", "Gwent Police was graded good."), round);
});

describe("a title's year is the year of inspection", () => {
  checkRound(
    "published in the spring after",
    "PEEL: Police effectiveness 2016\n\nPublished on 2 March 2017\n\nAn inspection of Kent Police by HMIC.",
    "2016",
  );
  checkRound(
    "legitimacy, the winter after",
    "PEEL: Police legitimacy 2015 - an inspection of Kent Police\n\n11 February 2016\n\nHMIC",
    "2015",
  );
  checkRound(
    "a name wins over a later date",
    "PEEL 2018/19: Cheshire Constabulary\n\nPublished on 18 July 2023\n\nHMICFRS inspected the force.",
    "2018-19",
  );
});

describe("a date of publication", () => {
  checkRound("spring 2017", "2 March 2017\n\nHMIC has rated Kent Police good at investigating crime.", "2016");
  checkRound("spring 2018", "22 March 2018\n\nHMICFRS has rated Kent Police good for effectiveness.", "2017");
  checkRound("the first group", "2 May 2019\n\nHMICFRS has graded Kent Police good for effectiveness.", "2018-19");
  checkRound("the last group", "7 February 2020\n\nHMICFRS has graded Kent Police good for effectiveness.", "2018-19");
  checkRound("a winter day", "5 December 2024\n\nHMICFRS has graded Kent Police good at preventing crime.", "2023-25");
});

describe("words alone", () => {
  checkRound(
    "workforce model",
    "HMIC found the workforce model of Kent Police to be sustainable and affordable. It was graded good.",
    "2015",
  );
  checkRound(
    "a day of the week settles nothing",
    "HMICFRS has rated Kent Police good at preventing crime, it was announced on Thursday.",
    null,
  );
  checkRound(
    "the body's name settles nothing",
    "HMICFRS inspected Kent Police. The force was graded good at investigating crime.",
    null,
  );
});

describe("programmes of their own", () => {
  checkRound(
    "vetting",
    "5 December 2024\n\nHMICFRS has published its report into the effectiveness of vetting and counter-corruption arrangements in Kent Police. The force was graded adequate.",
    null,
  );
  checkRound(
    "crime data integrity",
    "9 August 2018\n\nCrime Data Integrity inspection 2018: Kent Police. HMICFRS graded the force good overall.",
    null,
  );
  checkRound(
    "child protection",
    "14 March 2024\n\nNational child protection inspection: Kent Police. HMICFRS graded leadership adequate.",
    null,
  );
});
