using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Questions;

/// <summary>Why a figure is missing or provisional. A suppressed value is never spoken of.</summary>
internal static class FigureWording
{
    public static readonly Bilingual Withheld = new(
        "Dit cijfer rust op waarnemingen die het archief alleen vastlegt en niet toont",
        "This figure rests on observations that the archive commits to and does not show"
    );

    const int MostNames = 12;

    public static Bilingual NotDelivered(Bilingual indicator, Period period, IReadOnlyCollection<string> by) =>
        by.Count == 0
            ? new(
                $"{indicator.Nl}: over {Days.Say(period, Language.Nl)} niets bekend",
                $"{indicator.En}: nothing known for {Days.Say(period, Language.En)}"
            )
            : new(
                $"{indicator.Nl}: over {Days.Say(period, Language.Nl)} niets bekend; niet geleverd door {Names(by)}",
                $"{indicator.En}: nothing known for {Days.Say(period, Language.En)}; not delivered by {Names(by)}"
            );

    public static Bilingual Incomplete(
        Bilingual indicator,
        int covered,
        int expected,
        IReadOnlyCollection<string> lacking
    ) =>
        // A share of one is no share.
        expected == 1
            ? new(
                $"{indicator.Nl}: niet volledig geleverd door {Names(lacking)}",
                $"{indicator.En}: not delivered in full by {Names(lacking)}"
            )
            : new(
                $"{indicator.Nl}: {covered} van {expected} organisaties volledig; niet volledig: {Names(lacking)}",
                $"{indicator.En}: {covered} of {expected} organisations complete; not complete: {Names(lacking)}"
            );

    /// <summary>Who disputes what another delivered for them, and why.</summary>
    public static Bilingual Disputed(Bilingual indicator, IReadOnlyList<Confirmation> by) =>
        new($"{indicator.Nl}: {DisputedBy(by).Nl}", $"{indicator.En}: {DisputedBy(by).En}");

    public static Bilingual With(Bilingual incomplete, IReadOnlyList<Confirmation> by) =>
        new($"{incomplete.Nl}; {DisputedBy(by).Nl}", $"{incomplete.En}; {DisputedBy(by).En}");

    static Bilingual DisputedBy(IReadOnlyList<Confirmation> by)
    {
        var who = string.Join("; ", by.Select(one => $"{one.Organisation} ({one.Reason})"));
        return new($"betwist door {who}", $"disputed by {who}");
    }

    public static Bilingual Finer(string indicator, Period period, Frequency frequency)
    {
        var (nl, en) = frequency switch
        {
            Frequency.Day => ("dag", "day"),
            Frequency.Month => ("maand", "month"),
            Frequency.Quarter => ("kwartaal", "quarter"),
            _ => ("jaar", "year"),
        };
        return new(
            $"{indicator} wordt per {nl} geleverd; {Days.Say(period, Language.Nl)} bestaat niet uit hele perioden daarvan",
            $"{indicator} is delivered by {en}; {Days.Say(period, Language.En)} is not made of whole ones"
        );
    }

    public static Bilingual NotTotalled(string indicator, string dimension) =>
        new(
            $"{indicator} kent geen totaal over {Dimension(dimension).Nl}; kies er een",
            $"{indicator} has no total over {Dimension(dimension).En}; choose one"
        );

    public static Bilingual NoDimension(string indicator, string dimension) =>
        new($"{indicator} is niet uitgesplitst naar {dimension}", $"{indicator} is not broken down by {dimension}");

    public static Bilingual NoMember(string dimension, string member) =>
        new($"{dimension} kent geen lid '{member}'", $"{dimension} has no member '{member}'");

    public static Bilingual NoOrganisation(string code) =>
        new($"Er is geen organisatie '{code}'", $"There is no organisation '{code}'");

    public static Bilingual NoWeight(string indicator, string weight) =>
        new(
            $"{indicator} wordt gewogen met {weight}, en dat is onbekend of nul",
            $"{indicator} is weighted by {weight}, which is unknown or zero"
        );

    public static Bilingual SharesUnsaid(string organisation, Destination went)
    {
        var said = went.TooMuch || went.Flows.IsEmpty ? null : Notation.Plain(went.Flows.Sum(flow => flow.Share));
        return new(
            $"De aandelen van de opvolgers van {organisation} zeggen niet waar alles bleef"
                + (said is null ? "" : $": samen {said}, niet 1"),
            $"The shares of the successors of {organisation} do not say where all of it went"
                + (said is null ? "" : $": {said} together, not 1")
        );
    }

    public static Bilingual OnlySums(string indicator) =>
        new(
            $"{indicator} is geen som over organisaties en kan niet op de organisaties van nu worden omgerekend",
            $"{indicator} is not a sum over organisations and cannot be mapped to the organisations of now"
        );

    public static Bilingual Cycle(string indicator) =>
        new($"De formule van {indicator} komt bij zichzelf uit", $"The formula of {indicator} leads back to itself");

    public static Bilingual BadFormula(string indicator, Bilingual why) =>
        new(
            $"De formule van {indicator} is onleesbaar: {why.Nl}",
            $"The formula of {indicator} cannot be read: {why.En}"
        );

    public static Bilingual Unknown(string code) =>
        new($"'{code}' bestaat niet in de catalogus", $"'{code}' is not in the catalogue");

    public static Bilingual NoBaseline(string target) =>
        new($"Doelstelling {target} heeft geen uitgangspunt", $"Target {target} has no baseline");

    static Bilingual Dimension(string dimension) =>
        dimension switch
        {
            "period" => new("perioden", "periods"),
            "organisation" => new("organisaties", "organisations"),
            _ => Bilingual.Same(dimension),
        };

    static string Names(IReadOnlyCollection<string> codes) =>
        codes.Count <= MostNames
            ? string.Join(", ", codes)
            : string.Join(", ", codes.Take(MostNames)) + $" (+{codes.Count - MostNames})";
}
