using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Intake;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Markings;

/// <summary>Shows on the page of a delivery how it and its explanations are marked, with the explanations as they were written.</summary>
sealed class MarkingPart : IDeskPart
{
    public Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var view = new MarkingView(
            look.Frame.Language,
            look.Delivery.Marking,
            Explanations(look.Delivery.Explanations, look.Frame.Language),
            Handles(look) ? Form(look, MarkingDesk.Raise, MarkingTexts.Raise, one => one > Lowest(look)) : null,
            Lowers(look) ? Form(look, MarkingDesk.Lower, MarkingTexts.Lower, one => one < Highest(look)) : null
        );
        ImmutableArray<FormView> forms =
        [
            .. new[] { view.Raise, view.Lower }.OfType<MarkingFormView>().Select(one => one.Form),
        ];
        return Task.FromResult<DeskSection?>(DeskSection.Of<MarkingPanel>(DeskPlace.Deeds, view, forms));
    }

    static bool Handles(DeskLook look) =>
        look.Who.Organisation == look.Delivery.Organisation
            ? look.Who.Is(Role.Supplier) || look.Who.Is(Role.Controller)
            : look.Who.Is(Role.Coordinator);

    static bool Lowers(DeskLook look) =>
        look.Who.Organisation == look.Delivery.Organisation && look.Who.Is(Role.Controller);

    static IEnumerable<Marking> All(DeskLook look) =>
        look.Delivery.Explanations.Select(one => one.Marking).Prepend(look.Delivery.Marking);

    static Marking Lowest(DeskLook look) => All(look).Min();

    static Marking Highest(DeskLook look) => All(look).Max();

    static MarkingFormView? Form(DeskLook look, string deed, Bilingual button, Func<Marking, bool> which)
    {
        ImmutableArray<Marking> markings = [.. Enum.GetValues<Marking>().Where(which).Order()];
        return markings.IsEmpty
            ? null
            : new(
                look.Form(deed),
                button,
                About(look),
                markings,
                look.Delivery.Revision.ToString(CultureInfo.InvariantCulture),
                deed == MarkingDesk.Lower
            );
    }

    static ImmutableArray<Choice> About(DeskLook look) =>
        look.Delivery.Explanations.IsEmpty
            ? []
            :
            [
                new("", MarkingTexts.Delivery.In(look.Frame.Language)),
                .. look.Delivery.Explanations.Select(
                    (one, i) => new Choice(i.ToString(CultureInfo.InvariantCulture), one.Coordinate)
                ),
            ];

    static TableView? Explanations(ImmutableArray<Explanation> explanations, Language language) =>
        explanations.IsEmpty
            ? null
            : new(
                "explanations",
                MarkingTexts.Explanations.In(language),
                [
                    new(MarkingTexts.At.In(language)),
                    new(MarkingTexts.Explanations.In(language)),
                    new(MarkingTexts.Title.In(language)),
                ],
                [
                    .. explanations.Select(one => new Row([
                        new(one.Coordinate),
                        Cell.Of(one.Text),
                        new(MarkingTexts.Of(one.Marking).In(language)),
                    ])),
                ]
            );
}
