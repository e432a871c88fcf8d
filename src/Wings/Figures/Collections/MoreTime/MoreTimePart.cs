using System.Globalization;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Collections.MoreTime;

/// <summary>Asking for more time, on the page of a collection, by who delivers or approves.</summary>
sealed class AskTimePart : IFollowPart
{
    public const string Deed = "more-time";

    public Task<FollowSection?> For(FollowLook look, CancellationToken stop) => Task.FromResult(Section(look));

    static FollowSection? Section(FollowLook look)
    {
        if (
            !(look.Who.Is(Role.Supplier) || look.Who.Is(Role.Controller))
            || !look.Edition.Knows(look.Collection, look.Who.Organisation, out _)
        )
            return null;
        var all = look.Calls.Of(look.Collection.Code, look.Who.Organisation).ToList();
        var mayAsk =
            look.Own is null or { Asked: { IsIn: false, UnderWay: null or { Received: null } } }
            && all.TrueForAll(one => one.State != MoreTimeState.Asked);
        var form = mayAsk ? look.Form(Deed) : null;
        var view = new AskTimeView(
            look.Frame.Language,
            [.. all.Select(one => MoreTimeWords.Told(one).In(look.Frame.Language))],
            form,
            look.IsSent(Deed)
        );
        return form is null
            ? FollowSection.Of<AskTime>(own: true, view)
            : FollowSection.Of<AskTime>(own: true, view, form);
    }
}

/// <summary>Deciding on requests for more time, on the page of a collection, by its coordinator.</summary>
sealed class DecideTimePart : IFollowPart
{
    public static string Deed(MoreTimeRequest one) => $"more-time/{one.Id}";

    public Task<FollowSection?> For(FollowLook look, CancellationToken stop)
    {
        var waiting = look
            .Calls.Requests.Where(one =>
                look.Leads && one.Collection == look.Collection.Code && one.State == MoreTimeState.Asked
            )
            .ToList();
        if (waiting.Count == 0)
            return Task.FromResult<FollowSection?>(null);
        var lines = waiting.ConvertAll(one => Line(look, one));
        return Task.FromResult<FollowSection?>(
            FollowSection.Of<DecideTime>(
                own: false,
                new DecideTimeView(look.Frame.Language, [.. lines]),
                [.. lines.Select(one => one.Form)]
            )
        );
    }

    static DecideTimeLine Line(FollowLook look, MoreTimeRequest one)
    {
        var language = look.Frame.Language;
        return new(
            MoreTimeTexts
                .Wants(look.NameOf(one.Organisation), Days.Long(one.Wanted, language), one.Reason)
                .In(language),
            one.Revision.ToString(CultureInfo.InvariantCulture),
            look.Form(Deed(one), FormState.With(("until", Days.Machine(one.Wanted)))),
            [
                new(nameof(MoreTimeVerb.Grant), MoreTimeTexts.Grant.In(language)),
                new(nameof(MoreTimeVerb.Decline), MoreTimeTexts.Decline.In(language)),
            ]
        );
    }
}

/// <summary>What became of a request, in a sentence.</summary>
static class MoreTimeWords
{
    public static Bilingual Told(MoreTimeRequest one)
    {
        var wanted = new Bilingual(Days.Long(one.Wanted, Language.Nl), Days.Long(one.Wanted, Language.En));
        var answer = one.Answer is null ? "" : $": {one.Answer}";
        return one.State switch
        {
            MoreTimeState.Granted => new(
                $"U hebt uitstel tot en met {Days.Long(one.Until!.Value, Language.Nl)}{answer}",
                $"You have time until {Days.Long(one.Until!.Value, Language.En)}{answer}"
            ),
            MoreTimeState.Declined => new(
                $"Uitstel tot en met {wanted.Nl} is afgewezen{answer}",
                $"Time until {wanted.En} was declined{answer}"
            ),
            _ => new(
                $"Uw organisatie vroeg uitstel tot en met {wanted.Nl}; de coördinator beslist nog",
                $"Your organisation asked for time until {wanted.En}; the coordinator still decides"
            ),
        };
    }
}
