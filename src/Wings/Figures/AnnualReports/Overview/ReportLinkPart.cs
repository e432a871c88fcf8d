using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.AnnualReports.Overview;

/// <summary>On the page of a collection, for who delivers or approves: the way to its own annual report.</summary>
sealed class ReportLinkPart : IFollowPart
{
    public Task<FollowSection?> For(FollowLook look, CancellationToken stop)
    {
        var (who, edition) = (look.Who, look.Edition);
        if (
            !(who.Is(Role.Supplier) || who.Is(Role.Controller))
            || look.Own is null
            || edition.Organisations.ByCode(who.Organisation) is null
        )
            return Task.FromResult<FollowSection?>(null);
        var place = look.Frame.To(ReportPaths.Of(edition, look.Collection, who.Organisation));
        var view = new LeadView([new(ReportTexts.Compare.In(look.Frame.Language), place)]);
        return Task.FromResult<FollowSection?>(FollowSection.Of<LeadLinks>(own: true, view));
    }
}
