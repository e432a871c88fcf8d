using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Collections.Nil;

/// <summary>On the page of a collection: for a supplier that has nothing under way and delivered nothing yet.</summary>
sealed class NilPart : IFollowPart
{
    public const string Deed = "nil";

    public Task<FollowSection?> For(FollowLook look, CancellationToken stop) => Task.FromResult(Section(look));

    /// <summary>Whether it may be said now: by who delivers its own figures, while nothing of it came in.</summary>
    public static bool Fits(FollowLook look) =>
        look.Who.Is(Role.Supplier)
        && look.Edition.Organisations.ByCode(look.Who.Organisation) is not null
        && look.Own is { Asked: { UnderWay: null, IsIn: false } }
        && !look.Calls.IsFrozen(look.Collection.Code, look.Who.Organisation, look.Today);

    static FollowSection? Section(FollowLook look)
    {
        if (!Fits(look))
            return null;
        var form = look.Form(Deed);
        var choices = NilFile
            .Possible(look.Edition, look.Collection)
            .Select(one => new Choice(one.Code, one.Name.In(look.Frame.Language)));
        return FollowSection.Of<NilForm>(own: true, new NilView(form, [.. choices], look.IsSent(Deed)), form);
    }
}
