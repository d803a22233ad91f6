import { describe } from "vitest";
import { check, recordOf } from "./pages.js";

const round = (text: string): string | null => recordOf(text).document.round;
const page = (title: string, ...lines: readonly string[]): string => [title, ...lines].join("\n\n");
const GOOD = "HMICFRS has rated Kent Police good at preventing crime.";

describe("by the round's name", () => {
  check(round, [
    [page("Kent PEEL 2015", "How effective is the force?"), "2015"],
    [page("PEEL: Police effectiveness 2016 - Kent Police", GOOD), "2016"],
    [page("Kent Police: Legitimacy 2016", GOOD), "2016"],
    [page("Kent Police", "The report, Efficiency 2017, was published on 9 November 2017.", GOOD), "2017"],
    [page("PEEL 2018/19 – An inspection of Kent Police", GOOD), "2018-19"],
    [page("Kent Police rated", "It is the second group of the PEEL 2018-19 reports.", GOOD), "2018-19"],
    [page("Kent Police rated", "Its Integrated PEEL Assessment is out.", GOOD), "2018-19"],
    [page("PEEL 2021/22 – An inspection of Kent Police", GOOD), "2021-22"],
    [page("PEEL 2021/2022: Kent", GOOD), "2021-22"],
    [page("PEEL 2023–2025: Kent Police", GOOD), "2023-25"],
    [page("Kent Police rated", "HMICFRS inspected the force in its 2023-25 PEEL programme.", GOOD), "2023-25"],
    [page("Kent PEEL assessment 2025–27", GOOD), "2025-27"],
    [
      page("Kent Police rated", "It was the first PEEL assessment of the force by HMIC.", "The force was good."),
      "2014",
    ],
    [page("Kent 2016", "This is HMIC’s assessment of Kent Police.", "Good"), "2016"],
    [page("HMICFRS > PEEL assessments > 2017 > Kent", "Kent Police: assessment by the inspector", GOOD), "2017"],
    [page("News | Kent | Legitimacy 2016", "Kent Police treats people fairly", GOOD), "2016"],
  ]);
});

describe("a title's year is the year of inspection", () => {
  check(round, [
    [page("PEEL: Police effectiveness 2016 - Kent Police", "Published on 2 March 2017", GOOD), "2016"],
    [page("Kent PEEL 2015", "Last updated 18/02/2016", GOOD), "2015"],
    [page("Kent PEEL 2015", "Published on 18 July 2023", GOOD), "2015"],
  ]);
});

describe("by the date of publication", () => {
  check(round, [
    [
      page("Kent Police rated good", "27 November 2014", "HMIC has rated Kent Police good at investigating crime."),
      "2014",
    ],
    [
      page("Kent Police rated good", "18 February 2016", "HMIC has rated Kent Police good at investigating crime."),
      "2015",
    ],
    [page("Kent Police rated good", "3 November 2016", "HMIC has rated Kent Police good for efficiency."), "2016"],
    [page("Kent Police rated good", "2 March 2017", "HMIC has rated Kent Police good for effectiveness."), "2016"],
    [page("Kent Police rated good", "9 November 2017", "HMICFRS has rated Kent Police good for efficiency."), "2017"],
    [page("Kent Police rated good", "22 March 2018", "HMICFRS has rated Kent Police good for effectiveness."), "2017"],
    [page("Kent Police rated good", "2 May 2019", GOOD), "2018-19"],
    [page("Kent Police rated good", "7 February 2020", GOOD), "2018-19"],
    [page("Kent Police rated good", "17 November 2022", GOOD), "2021-22"],
    [page("Kent Police rated good", "5 December 2024", GOOD), "2023-25"],
    [page("Kent Police rated good", "11 June 2026", GOOD), "2025-27"],
  ]);
});

describe("by wording that one round has", () => {
  check(round, [
    [page("Kent Police rated", "HMIC has rated the workforce model of Kent Police good."), "2015"],
    [
      page(
        "Kent Police rated",
        "HMICFRS has rated Kent Police good at operating efficiently and providing sustainable services to the public.",
      ),
      "2018-19",
    ],
    [
      page(
        "Kent Police rated",
        "HMICFRS has rated Kent Police adequate at strategic planning, organisational management and value for money.",
      ),
      "2021-22",
    ],
    [page("Kent Police rated", GOOD), null],
  ]);
});

describe("the inspectorate's name alone settles no round", () => {
  check(round, [
    [page("Kent Police rated", "HMIC has rated Kent Police good for efficiency."), null],
    [page("Kent Police rated", "His Majesty’s Inspectorate of Constabulary has rated Kent Police good."), null],
  ]);
});

describe("other programmes, and fire, have no round", () => {
  check(round, [
    [page("Kent Police: Crime Data Integrity re-inspection 2018", "Published: 30 August 2018", GOOD), null],
    [
      page("Kent Police: vetting, IT monitoring and counter-corruption report", "Published on 21 September 2023", GOOD),
      null,
    ],
    [page("National child protection inspection: Kent Police", "Published 5 May 2022", GOOD), null],
    [
      page(
        "Children let down by Kent Police",
        "14 July 2016",
        "HMIC came to Kent Police in its rolling programme of child protection inspections.",
      ),
      null,
    ],
    [page("Police custody in Kent: an unannounced inspection", "Published 5 May 2022", GOOD), null],
    [
      page("South East – Regional serious and organised crime inspection", "Published on: 30 November 2023", GOOD),
      null,
    ],
    [page("State of Policing 2018", "Published on 18 July 2023", "HMICFRS has published it."), null],
    [
      page(
        "Kent Fire and Rescue Service 2023–25",
        "Published 5 May 2024",
        "HMICFRS rated Kent Fire and Rescue Service good at preventing fires.",
      ),
      null,
    ],
    [
      page(
        "Vetting slides at Kent Police",
        "17 November 2022",
        "The PEEL inspection by HMICFRS rated Kent Police good at preventing crime.",
      ),
      "2021-22",
    ],
  ]);
});
