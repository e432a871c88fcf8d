using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>What was sent with a deed.</summary>
readonly record struct SentDeed(int Seen, DateOnly On, string Said, int? Year, bool In);

/// <summary>A form with which something is done.</summary>
public sealed record ActivityDeed(ActivityVerb Verb, Bilingual Title, Bilingual Button, FormView Form);

/// <summary>The form of each deed: for whom, with which words, and what is taken out of it.</summary>
static class ActivityForms
{
    public const int MostSaid = 1000;

    /// <summary>All but what is done on the pages of the sections.</summary>
    public static readonly ImmutableArray<ActivityVerb> Verbs =
    [
        .. Enum.GetValues<ActivityVerb>().Where(verb => verb != ActivityVerb.Write),
    ];

    public static string Name(ActivityVerb verb) => verb.ToString().ToLowerInvariant();

    /// <summary>The one role that the workflow asks, whatever the state.</summary>
    public static Role RoleOf(ActivityVerb verb) =>
        ActivityWorkflow.Rows.Rows.First(row => row.Verb == verb).Permission;

    public static Permission Permission(ActivityVerb verb) =>
        verb is ActivityVerb.Check or ActivityVerb.Publish or ActivityVerb.Unlock
            ? Ui.Work.Permission.Of(RoleOf(verb)).WithProof()
            : Ui.Work.Permission.Of(RoleOf(verb));

    static string OwnerOf(ActivityVerb verb, RegisteredActivity one) =>
        RoleOf(verb) == Role.Coordinator ? one.Publisher : one.Ministry;

    /// <summary>Whether somebody works for whom the deed is.</summary>
    public static bool IsFor(ActivityVerb verb, RegisteredActivity one, SignedIn who) =>
        who.Organisation == OwnerOf(verb, one);

    public static Refusal NotHere(ActivityVerb verb, RegisteredActivity one) =>
        ActivityRefusals.OfAnother(OwnerOf(verb, one));

    /// <summary>The forms that the visitor may send now: those that a guard would refuse whatever is in them are left out.</summary>
    public static IEnumerable<ActivityVerb> Now(FoundActivity found, WorkCall call) =>
        ActivityWorkflow
            .Rows.Allowed(found.One.State, call.Who.Actor)
            .Where(verb => verb != ActivityVerb.Write && IsFor(verb, found.One, call.Who))
            .Where(verb =>
                ActivityWorkflow.Rows.Refuse(
                    found.One.State,
                    verb,
                    call.Act(RoleOf(verb), ""),
                    guard =>
                        guard is ActivityWorkflow.WithReason
                            ? null
                            : ActivityGuards.Judge(guard, found.One, call.Act(RoleOf(verb), ""), found.Draft, "")
                )
                    is null
            );

    public static ActivityDeed Of(ActivityVerb verb, RegisteredActivity one, WorkFrame frame, FormState? sent)
    {
        var (title, button) = Words(verb);
        var form = frame.Form($"{ActivityPaths.Of(one.Number)}/{Name(verb)}", sent, Name(verb) + "-");
        return new(verb, title, button, form);
    }

    static (Bilingual Title, Bilingual Button) Words(ActivityVerb verb) =>
        verb switch
        {
            ActivityVerb.Offer => (DeedTexts.Offer, DeedTexts.OfferButton),
            ActivityVerb.Check => (DeedTexts.Check, DeedTexts.CheckButton),
            ActivityVerb.Recall => (DeedTexts.Recall, DeedTexts.RecallButton),
            ActivityVerb.Return => (DeedTexts.Return, DeedTexts.ReturnButton),
            ActivityVerb.Publish => (DeedTexts.Publish, DeedTexts.PublishButton),
            ActivityVerb.Begin => (DeedTexts.Begin, DeedTexts.BeginButton),
            ActivityVerb.Unlock => (DeedTexts.Unlock, DeedTexts.UnlockButton),
            ActivityVerb.Place => (DeedTexts.Place, DeedTexts.PlaceButton),
            _ => (DeedTexts.Inform, DeedTexts.InformButton),
        };

    /// <summary>Null where something is wrong, which was told at its field.</summary>
    public static SentDeed? Read(WorkCall call, ActivityVerb verb)
    {
        var form = call.Sent;
        var sent = new SentDeed(form.Seen(), call.Clock.Today, "", null, false);
        if (verb is ActivityVerb.Recall or ActivityVerb.Return or ActivityVerb.Unlock)
            sent = sent with { Said = form.Text("said", DeedTexts.NothingSaid, MostSaid) };
        if (verb == ActivityVerb.Place)
            sent = Place(form, sent);
        if (verb == ActivityVerb.Inform)
            sent = Inform(form, sent, call.Clock.Today);
        return form.Good ? sent : null;
    }

    static SentDeed Place(FormState form, SentDeed sent)
    {
        var where = form.Code("where", ["dashboard", "year"], DeedTexts.NoWhere);
        int? year = null;
        if (where == "year")
        {
            if (
                int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var read)
                && read is >= 2010 and <= 2100
            )
                year = read;
            else
                form.Wrong("year", DeedTexts.NoYear);
        }
        var chosen = form.Code("in", ["in", "out"], DeedTexts.NoIn);
        return sent with
        {
            Year = year,
            In = chosen == "in",
            Said = form.Text("said", DeedTexts.NothingSaid, MostSaid),
        };
    }

    static SentDeed Inform(FormState form, SentDeed sent, DateOnly today)
    {
        var on = form.Day("on", DeedTexts.NoDay);
        if (on > today)
            form.Wrong("on", DeedTexts.NotYet);
        return sent with { On = on ?? today, Said = form.Text("said", DeedTexts.NoPaper) };
    }
}
