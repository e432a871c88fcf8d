using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Rekenschap.Access.Passkeys;

namespace Rekenschap.Access.Codes;

/// <summary>Seals what only this server may read again, for one purpose each.</summary>
sealed class Seals(IDataProtectionProvider keys)
{
    readonly IDataProtector codes = keys.CreateProtector("rekenschap", "codes");
    readonly ITimeLimitedDataProtector settingUp = keys.CreateProtector("rekenschap", "setting-up")
        .ToTimeLimitedDataProtector();
    readonly IDataProtector hints = keys.CreateProtector("rekenschap", "hints");
    readonly IDataProtector challenges = keys.CreateProtector("rekenschap", "challenges");

    public string Code(byte[] secret) => Convert.ToBase64String(codes.Protect(secret));

    public byte[] OpenCode(string box) => codes.Unprotect(Convert.FromBase64String(box));

    public string Hint(string token) => hints.Protect(token);

    public string OpenHint(string box) => hints.Unprotect(box);

    public string Challenge(PasskeyChallenge asked) => challenges.Protect(JsonSerializer.Serialize(asked));

    /// <summary>Null when it was not sealed here.</summary>
    public PasskeyChallenge? OpenChallenge(string box)
    {
        try
        {
            return JsonSerializer.Deserialize<PasskeyChallenge>(challenges.Unprotect(box));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A secret that an app may already know while it is not yet proved, bound to the session in which it was made.</summary>
    public string SettingUp(string session, byte[] secret) =>
        settingUp.Protect($"{session} {Convert.ToHexString(secret)}", TimeSpan.FromMinutes(30));

    /// <summary>Null when it is not of this session, or too old.</summary>
    public byte[]? OpenSettingUp(string session, string box)
    {
        try
        {
            return settingUp.Unprotect(box).Split(' ') is [var of, var secret] && of == session
                ? Convert.FromHexString(secret)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
