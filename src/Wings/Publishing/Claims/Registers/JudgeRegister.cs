using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>Holds words against the registers of an edition (kinds 14 to 17). Pure, as <see cref="ClaimJudge"/> is.</summary>
internal static class JudgeRegister
{
    /// <summary>Null for the address of a figure, which is not for here.</summary>
    public static JudgedClaim? Judge(
        Tag tag,
        ClaimContext context,
        IEditionFigures edition,
        IFigures figures,
        Policy policy
    )
    {
        if (RegisterScheme.Of(tag.Target) is not var (scheme, rest))
            return null;
        var cut = rest.IndexOf('?', StringComparison.Ordinal);
        var code = Uri.UnescapeDataString(cut < 0 ? rest : rest[..cut]);
        var given = new Parameters(cut < 0 ? "" : rest[(cut + 1)..]);
        var question = new RegisterQuestion(tag, code, given, context, edition, figures, policy);
        return scheme switch
        {
            RegisterScheme.Event => JudgeEvent.Judge(question),
            RegisterScheme.Promise => JudgePromise.Judge(question),
            RegisterScheme.State => JudgeState.Judge(question),
            RegisterScheme.Cause => JudgeCause.Judge(question),
            _ => JudgeReference.Judge(question),
        };
    }
}
