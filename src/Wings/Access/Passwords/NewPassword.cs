using Rekenschap.Access.Accounts;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Access.Passwords;

/// <summary>A password that was filled in twice.</summary>
static class NewPassword
{
    /// <summary>What is wrong with it is told at its field.</summary>
    public static bool IsGood(FormState sent, Account account)
    {
        var password = sent.Typed("password");
        if (PasswordRules.WrongWith(password, account.Email ?? "", account.Name ?? "") is { } wrong)
            sent.Wrong("password", wrong);
        else if (sent.Typed("again") != password)
            sent.Wrong("again", InvitationTexts.Differs);
        return sent.Good;
    }
}
