using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Accounts;

/// <summary>The address of an invitation's link.</summary>
static class Invitations
{
    /// <summary>Whole, to be handed on; null where there is no secret.</summary>
    public static string? Link(WorkCall call, string? secret) =>
        secret is null ? null : $"{Origin(call)}/{WorkPaths.In(call.Language, InvitePerson.Place)}/{secret}";

    static string Origin(WorkCall call)
    {
        var request = call.Http.Request;
        return (call.Settings.Address?.AbsoluteUri ?? $"{request.Scheme}://{request.Host}{request.PathBase}").TrimEnd(
            '/'
        );
    }
}
