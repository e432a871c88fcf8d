using System.Collections.Immutable;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>A figure of which a file says that there is none.</summary>
/// <param name="Coordinate">As in a claim: what a form sends back.</param>
readonly record struct AbsentFigure(DeliveredChange Change, string Coordinate, string Cell)
{
    public const int Most = 60;

    public static ImmutableArray<AbsentFigure> In(WorkedEdition edition, ReadDelivery read) =>
        [
            .. edition
                .Changes(read)
                .Where(one => IsAbsent(one.Now))
                .Select(one => new AbsentFigure(
                    one,
                    Written(edition, one.Now, one.Members),
                    read.Write(one.Now.Place)
                )),
        ];

    public static bool IsAbsent(Observation one) => !one.HasValue && !one.Confidential;

    public static string Written(
        WorkedEdition edition,
        Observation one,
        ImmutableSortedDictionary<string, string> members
    )
    {
        var (indicator, organisation) = edition.NamesOf(one);
        return new Coordinate(one.Period, organisation.Code, members).Write(indicator.Code, edition.Facts.Root);
    }

    public Choice AsChoice(WorkedEdition edition, Language language)
    {
        var (indicator, organisation) = edition.NamesOf(Change.Now);
        var members = string.Concat(Change.Members.Select(pair => $", {pair.Value}"));
        var words =
            $"{Cell}: {indicator.Name.In(language)}{members}, {organisation.Code}, {Days.Short(Change.Now.Period, language)}";
        return new(Coordinate, words)
        {
            Hint = Change.Was is { HasValue: true } was
                ? LaterTexts.Accepted(Notation.WriteFull(was.Value, language)).In(language)
                : null,
        };
    }
}
