using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>What the office says no to, of ICT costs.</summary>
static class CostRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "ict_costs.missing",
        new("Deze opgave is er niet", "There is no such return")
    );

    public static readonly Refusal Empty = Not(
        "filled",
        "Er staat nog geen kostenpost in, of niet hoe de kosten zijn verdeeld",
        "There is no item in it yet, or no word on how the costs were split"
    );

    public static readonly Refusal NothingSaid = Not(
        "with_reason",
        "Schrijf op waarom: de reden wordt bewaard",
        "Write down why: the reason is kept"
    );

    public static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "ict_costs.four_eyes",
        new(
            "Wie aan deze opgave schreef of haar controleerde, doet de volgende stap niet zelf; vraag een collega",
            "Who wrote or checked this return does not take the next step; ask a colleague"
        )
    );

    public static readonly Refusal OnlyMinistries = new(
        RefusalKind.Forbidden,
        "ict_costs.only_ministries",
        new("Alleen een ministerie geeft ICT-kosten op", "Only a ministry states ICT costs")
    );

    public static readonly Refusal NotYet = new(
        RefusalKind.NotFound,
        "ict_costs.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "ict_costs.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );

    static Refusal Not(string code, string nl, string en) =>
        new(RefusalKind.Conflict, "ict_costs." + code, new(nl, en));
}
