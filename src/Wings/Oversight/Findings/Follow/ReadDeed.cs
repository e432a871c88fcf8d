using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>Takes a deed out of its form; what is wrong is told at its field.</summary>
static class ReadDeed
{
    public const int MostSaid = 2000;

    /// <returns>What is then done with the finding; null where something is wrong.</returns>
    public static Func<AuditFinding, Act, Refusal?>? Of(FindingVerb verb, FormState form, DateOnly today)
    {
        var seen = form.Seen();
        var deed = verb switch
        {
            FindingVerb.Answer => Answer(form, seen),
            FindingVerb.Comment => Comment(form, seen),
            FindingVerb.Act => Measure(form, seen, today),
            FindingVerb.Expect => Expect(form, seen),
            FindingVerb.Tell => Tell(form, seen, today),
            FindingVerb.Mark => Mark(form, seen),
            FindingVerb.Name => Name(form, seen, today),
            FindingVerb.Opine => Opine(form, seen, today),
            FindingVerb.Rephrase or FindingVerb.Revise or FindingVerb.Overturn => Right(verb, form, seen),
            _ => Plain(verb, Said(form), seen),
        };
        return form.Good ? deed : null;
    }

    static string Said(FormState form) => form.Text("said", DeedTexts.NothingSaid, MostSaid);

    /// <summary>Why a deed is done, to be kept with the finding and closed as it is; empty where it is not asked.</summary>
    public static string Why(FindingVerb verb, FormState form) =>
        verb switch
        {
            FindingVerb.Rephrase or FindingVerb.Revise or FindingVerb.Overturn => form["why"],
            FindingVerb.Mark or FindingVerb.Name => form["said"],
            _ => "",
        };

    static Func<AuditFinding, Act, Refusal?> Right(FindingVerb verb, FormState form, int seen)
    {
        var said = Said(form);
        _ = form.Text("why", DeedTexts.NothingSaid, MostSaid);
        return (one, act) =>
            verb switch
            {
                FindingVerb.Rephrase => one.Rephrase(act, seen, said),
                FindingVerb.Revise => one.Revise(act, seen, said),
                _ => one.Overturn(act, seen, said),
            };
    }

    static Func<AuditFinding, Act, Refusal?> Opine(FormState form, int seen, DateOnly today)
    {
        var opinion = form.Choice(
            "opinion",
            Enum.GetValues<InternalOpinion>().Where(one => one != InternalOpinion.Unsaid),
            DeedTexts.NoOpinion
        );
        var said = Said(form);
        return (one, act) => one.Opine(act, seen, opinion!.Value, today, said);
    }

    static Func<AuditFinding, Act, Refusal?> Plain(FindingVerb verb, string said, int seen) =>
        (one, act) =>
            verb switch
            {
                FindingVerb.Claim => one.Claim(act, seen, said),
                FindingVerb.Retract => one.Retract(act, seen, said),
                FindingVerb.Write => one.Write(act, seen, said),
                FindingVerb.Release => one.Release(act, seen, said),
                FindingVerb.Support => one.Help(act, seen, said),
                FindingVerb.Confirm => one.Judge(act, seen, true, said),
                FindingVerb.Deny => one.Judge(act, seen, false, said),
                _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "It is not done with words alone"),
            };

    static Func<AuditFinding, Act, Refusal?> Answer(FormState form, int seen)
    {
        var (number, said, promise) = (Which(form), Said(form), Promise(form));
        return (one, act) => one.Answer(act, seen, number, said, promise);
    }

    static Func<AuditFinding, Act, Refusal?> Comment(FormState form, int seen)
    {
        var (number, said) = (Which(form), Said(form));
        return (one, act) => one.Comment(act, seen, number, said);
    }

    static int Which(FormState form)
    {
        if (!int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            form.Wrong("number", DeedTexts.NoWhich);
        return number;
    }

    /// <summary>Null where none was filled in, or no number, which was told.</summary>
    public static int? Promise(FormState form)
    {
        if (form["promise"].Length == 0)
            return null;
        if (int.TryParse(form["promise"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        form.Wrong("promise", DeedTexts.NoPromise);
        return null;
    }

    static Func<AuditFinding, Act, Refusal?> Expect(FormState form, int seen)
    {
        var expected = form.Choice(
            "expected",
            [Expectation.ThisYear, Expectation.Longer, Expectation.Proactive],
            DeedTexts.NoExpect
        );
        return (one, act) => one.Expect(act, seen, expected!.Value);
    }

    static Func<AuditFinding, Act, Refusal?> Tell(FormState form, int seen, DateOnly today)
    {
        var on = form.Day("on", FollowFindingTexts.NoDay);
        if (on > today)
            form.Wrong("on", FollowFindingTexts.ToCome);
        var said = Said(form);
        return (one, act) => one.Tell(act, seen, on!.Value, said);
    }

    static Func<AuditFinding, Act, Refusal?> Mark(FormState form, int seen)
    {
        var to = form.Choice("marking", Enum.GetValues<FindingMarking>(), DeedTexts.NoBecomes);
        var said = Said(form);
        return (one, act) => one.Mark(act, seen, to!.Value, said);
    }

    static Func<AuditFinding, Act, Refusal?> Name(FormState form, int seen, DateOnly today)
    {
        var organisation = form.Text("organisation", DeedTexts.NoOrganisation, most: 20);
        var until = form.Day("until", FollowFindingTexts.NoDay);
        if (until < today)
            form.Wrong("until", DeedTexts.Over);
        var said = Said(form);
        return (one, act) => one.Name(act, seen, new(organisation, until!.Value), said);
    }

    static Func<AuditFinding, Act, Refusal?> Measure(FormState form, int seen, DateOnly today)
    {
        var measure = ReadMeasure.Of(form, today);
        return (one, act) => one.Take(act, seen, measure!);
    }
}
