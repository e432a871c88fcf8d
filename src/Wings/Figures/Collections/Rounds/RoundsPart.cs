using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Opening;
using Rekenschap.Figures.Collections.Reminding;

namespace Rekenschap.Figures.Collections.Rounds;

/// <summary>The way from the page of a collection to what only its coordinator does.</summary>
sealed class RoundsPart : IFollowPart
{
    public Task<FollowSection?> For(FollowLook look, CancellationToken stop)
    {
        if (!look.Leads)
            return Task.FromResult<FollowSection?>(null);
        LeadLink Link(Kernel.Values.Bilingual words, string place) =>
            new(words.In(look.Frame.Language), look.Frame.To($"{look.Place}/{place}"));
        var view = new LeadView([
            Link(RoundTexts.Title, "rounds"),
            Link(MailTexts.Title, "mails"),
            Link(DueTexts.Title, "due"),
        ]);
        return Task.FromResult<FollowSection?>(FollowSection.Of<LeadLinks>(own: false, view));
    }
}
