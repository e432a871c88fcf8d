using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>Remembers, in the address, where somebody was going who had to sign in first.</summary>
static class Onward
{
    /// <summary>To where the visitor was going, or to his work.</summary>
    public static IResult From(WorkCall call) =>
        WorkPaths.IsOurs(call.Asked(WorkPaths.Return))
            ? call.SeePath(call.Asked(WorkPaths.Return))
            : call.See(WorkPaths.Work);

    /// <summary>To a next step at the door.</summary>
    public static IResult Keep(WorkCall call, string place) => call.See(With(call, place));

    /// <summary>A place at the door that still knows where the visitor was going.</summary>
    public static string With(WorkCall call, string place) =>
        WorkPaths.IsOurs(call.Asked(WorkPaths.Return))
            ? $"{place}?{WorkPaths.Return}={Uri.EscapeDataString(call.Asked(WorkPaths.Return))}"
            : place;
}
