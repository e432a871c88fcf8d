using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Access.Codes;
using Rekenschap.Access.Passwords;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>Codes, secrets and passwords, without a door around them.</summary>
public sealed class CodeTests
{
    const string Seed = "12345678901234567890";
    static readonly DateTimeOffset Noon = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero);

    [Theory] // RFC 6238, appendix B
    [InlineData(59, "94287082", "46119246", "90693936")]
    [InlineData(1111111109, "07081804", "68084774", "25091201")]
    [InlineData(1111111111, "14050471", "67062674", "99943326")]
    [InlineData(1234567890, "89005924", "91819424", "93441116")]
    [InlineData(2000000000, "69279037", "90698825", "38618901")]
    [InlineData(20000000000, "65353130", "77737706", "47863826")]
    public void Codes_are_those_of_the_standard(long second, string sha1, string sha256, string sha512)
    {
        var step = Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(second));
        string Code(int length, HashAlgorithmName hash) =>
            Totp.Code(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Seed, 4))[..length]), step, 8, hash);
        Assert.Equal(sha1, Code(20, HashAlgorithmName.SHA1));
        Assert.Equal(sha256, Code(32, HashAlgorithmName.SHA256));
        Assert.Equal(sha512, Code(64, HashAlgorithmName.SHA512));
    }

    [Fact]
    public void A_code_counts_for_a_minute_and_a_half_and_once()
    {
        var secret = Encoding.ASCII.GetBytes(Seed);
        var step = Totp.StepAt(Noon);
        long? At(int off, long used = 0) =>
            Totp.StepOf(secret, Totp.Code(secret, step), Noon.AddSeconds(30 * off), used);
        Assert.Equal([null, step, step, step, null], Enumerable.Range(-2, 5).Select(off => At(off)));
        Assert.Null(At(0, used: step));
        Assert.Equal(step, At(0, used: step - 1));
        foreach (var wrong in new[] { "", "12345", "1234567", "abcdef", "٠١٢٣٤٥" })
            Assert.Null(Totp.StepOf(secret, wrong, Noon, 0));
    }

    [Theory] // RFC 4648, section 10
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Bytes_are_written_as_in_the_standard(string bytes, string text) =>
        Assert.Equal(text, Base32.Write(Encoding.ASCII.GetBytes(bytes)));

    [Fact]
    public void A_code_on_paper_counts_once_however_it_is_copied()
    {
        var codes = RecoveryCodes.New();
        Assert.Equal(10, codes.Distinct().Count());
        var kept = RecoveryCodes.Kept(codes);
        Assert.DoesNotContain(codes[0], kept);
        var left = RecoveryCodes.Without(kept, codes[3].Replace("-", " ").ToLowerInvariant());
        Assert.NotNull(left);
        Assert.Null(RecoveryCodes.Without(left, codes[3]));
        Assert.NotNull(RecoveryCodes.Without(left, codes[4]));
        Assert.Null(RecoveryCodes.Without(kept, "AAAAA-AAAAA"));
    }

    [Fact]
    public void A_password_is_known_again_and_kept_by_nobody()
    {
        var hash = Password.Hash("vier woorden achter elkaar");
        Assert.DoesNotContain("woorden", hash);
        Assert.True(Password.Is(hash, "vier woorden achter elkaar"));
        Assert.False(Password.Is(hash, "Vier woorden achter elkaar"));
        Assert.False(Password.Is(null, "of nobody at all"));
    }

    [Theory]
    [InlineData("vier woorden achter elkaar", true)]
    [InlineData("ünïcödé wörds are fine", true)]
    [InlineData("kort", false)]
    [InlineData("welkom2024!!", false)]
    [InlineData("Wachtwoord123456", false)]
    [InlineData("aaaaaaaaaaaaaaaa", false)]
    [InlineData("jansen jansen jansen", false)]
    [InlineData("a.jansen@minfin.nl", false)]
    public void A_password_is_long_and_not_what_everybody_tries(string password, bool good) =>
        Assert.Equal(good, PasswordRules.WrongWith(password, "a.jansen@minfin.nl", "Anna Jansen") is null);

    [Fact]
    public void No_text_is_a_code_by_chance_of_its_form()
    {
        var secret = Encoding.ASCII.GetBytes(Seed);
        Prop.ForAll<string>(text => Totp.StepOf(secret, text ?? "", Noon, long.MaxValue) is null)
            .QuickCheckThrowOnFailure();
    }
}
