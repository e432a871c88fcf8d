using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices;

/// <summary>
/// Who may see what. What parliament has is for all. Until then the college and the ministry read it, and who publishes knows
/// that it was registered and how far it is, without a word of it.
/// </summary>
static class AdviceSight
{
    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor,
        Role.Editor,
        Role.Adviser
    );

    public static bool May(SignedIn who, IctAdvice one) => ReadsWords(who, one) || Leads(who, one);

    /// <summary>Whether somebody reads what the college wrote, and not only that it did.</summary>
    public static bool ReadsWords(SignedIn who, IctAdvice one) =>
        one.IsPublic
        || IsCollege(who)
        || (who.Organisation == one.Ministry && (who.Is(Role.Supplier) || who.Is(Role.Controller)) && !IsBack(one))
        || (IsBack(one) && Leads(who, one));

    static bool IsBack(IctAdvice one) => one.State == AdviceState.Withdrawn;

    public static bool IsCollege(SignedIn who) => who.Organisation == AdviceCollege.Code && who.Is(Role.Adviser);

    public static bool Leads(SignedIn who, IctAdvice one) =>
        who.Organisation == one.Publisher && who.Is(Role.Coordinator);

    /// <summary>The same as <see cref="May"/>, to be asked of the database.</summary>
    public static IQueryable<IctAdvice> Among(IQueryable<IctAdvice> all, SignedIn who)
    {
        if (IsCollege(who))
            return all;
        var organisation = who.Organisation;
        var (own, leads) = (who.Is(Role.Supplier) || who.Is(Role.Controller), who.Is(Role.Coordinator));
        return all.Where(one =>
            one.State == AdviceState.Sent
            || (own && one.Ministry == organisation && one.State != AdviceState.Withdrawn)
            || (leads && one.Publisher == organisation)
        );
    }
}
