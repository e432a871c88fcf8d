using System.Globalization;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>Says of what a number is.</summary>
static class CountedPlace
{
    /// <summary>"2023, Financiën, ernstige onvolkomenheid".</summary>
    public static string Say(WorkedEdition edition, Coordinate at, Language language) =>
        string.Join(
            ", ",
            at.Members.Select(pair =>
                    edition
                        .Figures.Members(pair.Key)
                        .Where(member => member.Code == pair.Value)
                        .Select(member => member.Name.In(language))
                        .FirstOrDefault(pair.Value)
                )
                .Prepend(
                    edition.Organisations.ByCode(at.Organisation)?.NameOn(at.Period.End).In(language) ?? at.Organisation
                )
                .Prepend(Days.Say(at.Period, language))
        );

    public static string? Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);
}
