using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliverers;

/// <summary>When an organisation was what, and what became of it, as a table; null for one that was always the same.</summary>
static class TenureTable
{
    public static TableView? Of(Organisations all, Organisation one, PageFrame frame)
    {
        var language = frame.Language;
        return one.Tenures.Length < 2
            ? null
            : new(
                "tenures",
                DeliveredTexts.Through.In(language),
                [
                    new(DeliveredTexts.Name.In(language)),
                    new(DeliveredTexts.From.In(language)),
                    new(DeliveredTexts.To.In(language)),
                    new(DeliveredTexts.Became.In(language)),
                ],
                [
                    .. one.Tenures.Select(tenure => new Row([
                        new(tenure.Name.In(language)),
                        Day(tenure.ValidFrom, language),
                        Day(tenure.ValidTo, language),
                        Cell.Of(
                            string.Join(
                                ", ",
                                tenure.Successors.Select(next =>
                                    OrganisationFacts.Share(all, next.Code, next.Share, language)
                                )
                            )
                        ),
                    ])),
                ]
            );
    }

    static Cell Day(DateOnly? day, Language language) =>
        Cell.Of(day is { } known ? Days.Unbroken(known, language) : null);
}
