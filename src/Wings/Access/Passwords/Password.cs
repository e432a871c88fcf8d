using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Rekenschap.Access.Passwords;

/// <summary>Passwords as they are kept: salted and stretched by the framework's hasher.</summary>
static class Password
{
    static readonly PasswordHasher<string> Hasher = new(
        Options.Create(new PasswordHasherOptions { IterationCount = 210_000 })
    );

    /// <summary>Held against where there is no account, so that a wrong address takes as long as a wrong password.</summary>
    static readonly Lazy<string> OfNobody = new(() => Hash("of nobody at all"));

    public static string Hash(string password) => Hasher.HashPassword("", password);

    public static bool Is(string? hash, string password) =>
        Hasher.VerifyHashedPassword("", hash ?? OfNobody.Value, password) != PasswordVerificationResult.Failed
        && hash is not null;
}
