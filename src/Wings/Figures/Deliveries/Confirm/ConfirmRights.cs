using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>Who may say something of what another delivered, for the page that explains that.</summary>
static class ConfirmRights
{
    static readonly Bilingual May = new(
        "De eigen cijfers in de aanlevering van een ander worden bevestigd of betwist",
        "The own figures in the delivery of another are confirmed or disputed"
    );

    static readonly Bilingual When = new("als deze ingediend of goedgekeurd is", "when it is submitted or approved");

    public static IEnumerable<Right> All =>
        [
            new(Role.Supplier, May, When),
            new(Role.Controller, May, When),
            new(
                Role.Coordinator,
                new("Over een betwisting wordt beslist", "A dispute is decided on"),
                new("als een organisatie haar cijfers betwist", "when an organisation disputes its figures")
            ),
        ];
}
