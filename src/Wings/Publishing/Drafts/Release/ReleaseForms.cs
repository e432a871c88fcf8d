using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>What who looks may ask, confirm and withdraw.</summary>
sealed class ReleaseForms(DraftLook look, WorkFrame frame, DateTimeOffset now)
{
    readonly SignedIn who = look.Who!;

    string Place => ReleasePart.Place(look.Draft);

    /// <param name="wrong">Number of the claim of which the form is shown again.</param>
    public ImmutableArray<AskForm> Asks(int? wrong, FormState sent) =>
        [
            .. look
                .Judged.Claims.Where(one => one.Blocks && MayAsk(one.Judged))
                .Select(one => Ask(one, one.Number == wrong ? sent : null)),
        ];

    bool MayAsk(JudgedClaim claim) =>
        !look.Releases.Any(one => one.State != ReleaseState.Withdrawn && one.IsAbout(claim))
        && ReleaseRules.RefuseAsking(look.Draft, Act(RoleFor(look.Draft, who, claim.Verdict)), claim.Verdict) is null;

    AskForm Ask(DocumentClaim claim, FormState? wrong)
    {
        var number = claim.Number.ToString(CultureInfo.InvariantCulture);
        return new(
            frame.Form($"{Place}/ask", wrong, $"ask-{number}-"),
            claim.Judged.Tag.Words,
            frame.In(claim.Judged.Reason),
            claim.Judged.Verdict == Verdict.Fails ? ReleaseTexts.Ask : ReleaseTexts.Accept,
            number,
            look.Draft.Version.ToString(CultureInfo.InvariantCulture)
        );
    }

    public ImmutableArray<AnswerForm> Answers() =>
        [
            .. look
                .Releases.Where(one => one.State != ReleaseState.Withdrawn)
                .Select(Answer)
                .Where(one => one.Confirm is not null || one.Withdraw is not null),
        ];

    AnswerForm Answer(ClaimRelease one)
    {
        var act = Act(RoleToConfirm(look.Draft, one, who, now));
        var confirms =
            one.State == ReleaseState.Asked
            && look.Judged.Claims.Any(claim => one.IsAbout(claim.Judged))
            && ReleaseRules.RefuseConfirming(look.Draft, one.Hands[0], act) is null;
        var withdraws = ReleaseRules.RefuseWithdrawing(look.Draft, act) is null;
        return new(
            confirms ? frame.Form($"{Place}/confirm", null, $"confirm-{one.Id}-") : null,
            withdraws ? frame.Form($"{Place}/withdraw", null, $"withdraw-{one.Id}-") : null,
            one.Words,
            one.Reason,
            one.Id.ToString(),
            one.Revision.ToString(CultureInfo.InvariantCulture)
        );
    }

    Act Act(Role role) => new(who.Actor, role, now, "");

    /// <summary>In which of his roles somebody asks: on the mandate where he has it.</summary>
    public static Role RoleFor(Draft draft, SignedIn who, Verdict verdict) =>
        verdict != Verdict.Fails && who.Is(Role.Coordinator) ? Role.Coordinator
        : who.Is(Role.Signatory) && draft.Signers.Contains(who.Organisation) ? Role.Signatory
        : who.Is(Role.Coordinator) ? Role.Coordinator
        : who.Is(Role.Editor) ? Role.Editor
        : who.Actor.Roles.Min();

    /// <summary>In the role in which he can be the second; any of his where in none.</summary>
    public static Role RoleToConfirm(Draft draft, ClaimRelease release, SignedIn who, DateTimeOffset now) =>
        new[] { Role.Signatory, Role.Coordinator, Role.Editor }
            .Where(who.Is)
            .Where(role =>
                ReleaseRules.RefuseConfirming(draft, release.Hands[0], new(who.Actor, role, now, "")) is null
            )
            .DefaultIfEmpty(RoleFor(draft, who, release.Verdict))
            .First();
}
