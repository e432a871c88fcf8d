using Microsoft.AspNetCore.DataProtection;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Closing;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Demonstration;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Access.Mine;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Recovery;
using Rekenschap.Access.Reviews;
using Rekenschap.Access.Roles;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access;

/// <summary>The wing's own pages: the door, one's own account, and who may what.</summary>
/// <param name="elsewhere">Where else people sign in; null where accounts of our own are all.</param>
public sealed class AccessDesk(
    Database database,
    TimeProvider time,
    IDataProtectionProvider keys,
    WorkSettings settings,
    SignInElsewhere? elsewhere = null
) : IContributeWork
{
    readonly Door door = new(database, new Clock(time), new Seals(keys), settings) { Elsewhere = elsewhere };

    /// <summary>Knows who visits.</summary>
    public IAdmitVisitors Admission => new Admission(door);

    public IEnumerable<WorkLink> Menu => [RolePages.Link, ReviewPages.Link, RightsPages.Link, MyAccount.Link];

    public IEnumerable<Right> Rights => RightsPages.Own;

    public void Map(WorkRoutes work)
    {
        new SignInPages(door).Map(work);
        new CodePages(door).Map(work);
        new SettingUp(door).Map(work);
        new InvitationPages(door).Map(work);
        new Leaving(door).Map(work);
        new PasskeySignIn(door).Map(work);
        new MyAccount(door).Map(work);
        new MyPassword(door).Map(work);
        new MyApp(door).Map(work);
        new MyPasskeys(door).Map(work);
        new CloseMine(door).Map(work);
        new RolePages(door).Map(work);
        new CloseSomebody(door).Map(work);
        new ReviewPages(door).Map(work);
        RightsPages.Map(work);
        new PlayerPages(door).Map(work);
        if (elsewhere is not null)
            ElsewherePages.Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, CancellationToken stop) =>
        [
            .. await AnewDue.Of(door, who, stop),
            .. await ReviewsDue.Of(door, who, stop),
            .. await AdministratorsDue.Of(door, who, stop),
        ];
}
