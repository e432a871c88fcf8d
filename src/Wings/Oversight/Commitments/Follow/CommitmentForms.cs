using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>What was sent with a deed.</summary>
readonly record struct SentDeed(int Seen, DateOnly On, string Said, int To);

/// <summary>The form of each deed: for whom, with which words, and what is taken out of it.</summary>
static class CommitmentForms
{
    public const int MostSaid = 1000;

    /// <summary>What is done on a page of its own, since all that was copied stands in its form.</summary>
    public static readonly ImmutableArray<CommitmentVerb> Correcting =
    [
        CommitmentVerb.Correct,
        CommitmentVerb.CorrectEntry,
    ];

    public static string Name(CommitmentVerb verb) => verb.ToString().ToLowerInvariant();

    /// <summary>The one role that the workflow asks, whatever the state.</summary>
    public static Role RoleOf(CommitmentVerb verb) =>
        CommitmentWorkflow.Rows.Rows.First(row => row.Verb == verb).Permission;

    public static Permission Permission(CommitmentVerb verb) => Ui.Work.Permission.Of(RoleOf(verb));

    /// <summary>Whether somebody works for whom the deed is.</summary>
    public static bool IsFor(CommitmentVerb verb, Commitment one, SignedIn who) =>
        who.Organisation == OwnerOf(verb, one);

    public static Refusal NotHere(CommitmentVerb verb, Commitment one) =>
        CommitmentRefusals.OfAnother(OwnerOf(verb, one));

    static string OwnerOf(CommitmentVerb verb, Commitment one) =>
        verb is CommitmentVerb.Link or CommitmentVerb.Unlink or CommitmentVerb.CorrectEntry
            ? one.Publisher
            : one.Organisation;

    public static CommitmentDeed Of(CommitmentVerb verb, Commitment one, WorkFrame frame, FormState? wrong)
    {
        var (title, button) = Words(verb);
        var place = $"{CommitmentPaths.Of(one.Number)}/{Name(verb)}";
        return new(verb, title, button, frame.Form(place, wrong, Name(verb) + "-"));
    }

    static (Bilingual Title, Bilingual Button) Words(CommitmentVerb verb) =>
        verb switch
        {
            CommitmentVerb.Keep => (FollowTexts.Keep, FollowTexts.KeepButton),
            CommitmentVerb.Withdraw => (FollowTexts.Withdraw, FollowTexts.WithdrawButton),
            CommitmentVerb.Reopen => (FollowTexts.Reopen, FollowTexts.ReopenButton),
            CommitmentVerb.Link => (FollowTexts.Link, FollowTexts.LinkButton),
            _ => (CommitmentTexts.SameAs, FollowTexts.UnlinkButton),
        };

    /// <summary>Null where something is wrong, which was told at its field.</summary>
    public static SentDeed? Read(WorkCall call, CommitmentVerb verb, Commitment one)
    {
        var form = call.Sent;
        _ = int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen);
        var sent = new SentDeed(seen, default, "", 0);
        if (verb is CommitmentVerb.Keep or CommitmentVerb.Withdraw)
            sent = sent with { On = Day(form, one, call.Clock.Today) };
        if (verb is CommitmentVerb.Keep or CommitmentVerb.Withdraw or CommitmentVerb.Reopen)
            sent = sent with { Said = form.Text("said", FollowTexts.NothingSaid, MostSaid) };
        if (verb == CommitmentVerb.Link)
            sent = sent with { To = Number(form) };
        return form.Good ? sent : null;
    }

    static DateOnly Day(FormState form, Commitment one, DateOnly today)
    {
        if (form.Day("on", FollowTexts.NoDay) is not { } on)
            return default;
        if (on > today)
            form.Wrong("on", FollowTexts.NotYet);
        else if (on < one.PaperDate)
            form.Wrong("on", FollowTexts.TooEarly);
        return on;
    }

    static int Number(FormState form)
    {
        if (!int.TryParse(form["to"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            form.Wrong("to", FollowTexts.NoNumber);
        return number;
    }
}
