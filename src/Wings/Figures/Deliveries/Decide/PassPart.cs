using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>On the page of a delivery with errors: putting it to the coordinator, and letting findings pass.</summary>
sealed class PassPart : IDeskPart
{
    public Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var delivery = look.Delivery;
        var language = look.Frame.Language;
        var refer = DeskRights.May(look, DeliveryVerb.Refer) ? look.Form("refer") : null;
        var pass = DeskRights.May(look, DeliveryVerb.Pass) ? look.Form("let-pass") : null;
        var view = new PassView(
            language,
            delivery.Plea,
            [.. delivery.Passes.Select(one => $"{PassTexts.NameOf(one.Rule).In(language)} ({one.Rule}): {one.Reason}")],
            refer,
            pass,
            [.. Rules(look).Select(one => new Choice(one.Rule, PassTexts.Rule(one.Rule, one.Errors).In(language)))],
            delivery.Revision.ToString(CultureInfo.InvariantCulture)
        );
        if (refer is null && pass is null && delivery.Plea is null && delivery.Passes.IsEmpty)
            return Task.FromResult<DeskSection?>(null);
        ImmutableArray<FormView> forms = [.. new[] { refer, pass }.OfType<FormView>()];
        return Task.FromResult<DeskSection?>(DeskSection.Of<PassSection>(DeskPlace.Findings, view, forms));
    }

    /// <summary>The rules that stop it, with how many errors of each.</summary>
    public static IEnumerable<(string Rule, int Errors)> Rules(DeskLook look) =>
        Rules(look.Read?.Report.Findings ?? look.Delivery.Findings);

    public static IEnumerable<(string Rule, int Errors)> Rules(IEnumerable<Finding> findings) =>
        findings
            .Where(one => one.Blocks)
            .GroupBy(one => one.Rule, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count()));
}
