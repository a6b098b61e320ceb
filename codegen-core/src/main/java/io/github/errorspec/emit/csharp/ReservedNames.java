package io.github.errorspec.emit.csharp;

import java.util.Set;

/** Names that mean something already, in the language, in its library, or in generated code. */
final class ReservedNames {
    private static final Set<String> KEYWORDS = words("""
            abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
            else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal
            is lock long namespace new null object operator out override params private protected public readonly ref return
            sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
            unsafe ushort using virtual void volatile while
            """);

    /** Of the namespaces that each file of a new project imports, and of others that are imported often. */
    private static final Set<String> EXCEPTIONS = words("""
            AccessViolation Aggregate AppDomainUnloaded Application Argument ArgumentNull ArgumentOutOfRange Arithmetic
            ArrayTypeMismatch BadImageFormat CannotUnloadAppDomain ContextMarshal DataMisaligned DivideByZero DllNotFound
            DuplicateWaitObject EntryPointNotFound ExecutionEngine FieldAccess Format IndexOutOfRange
            InsufficientExecutionStack InsufficientMemory InvalidCast InvalidOperation InvalidProgram InvalidTimeZone
            MemberAccess MethodAccess MissingField MissingMember MissingMethod MulticastNotSupported NotCancelable
            NotFiniteNumber NotImplemented NotSupported NullReference ObjectDisposed OperationCanceled OutOfMemory Overflow
            PlatformNotSupported Rank StackOverflow System Timeout TimeZoneNotFound TypeAccess TypeInitialization TypeLoad
            TypeUnloaded UnauthorizedAccess UriFormat KeyNotFound DirectoryNotFound DriveNotFound EndOfStream FileFormat
            FileLoad FileNotFound InternalBufferOverflow InvalidData IO Io PathTooLong Http HttpRequest HttpIO HttpIo
            HttpProtocol AbandonedMutex BarrierPostPhase LockRecursion SemaphoreFull SynchronizationLock ThreadAbort
            ThreadInterrupted ThreadStart ThreadState WaitHandleCannotBeOpened TaskCanceled TaskScheduler Json Security Web
            WebSocket Socket Ping Protocol Cookie NetworkInformation Authentication Cryptographic InvalidCredential Smtp Sql
            Db Data Constraint Validation External COM Com SEH Seh Win32 Serialization Reflection Target TargetInvocation
            AmbiguousMatch Configuration Xml XmlSchema Xslt XPath Xpath Regex RegexParse Culture CultureNotFound Switch Debug
            Invalid Operation Host BadHttpRequest AntiforgeryValidation
            """);

    private static final Set<String> CODE_MEMBERS = words("""
            All Code Id Label Title MessageTemplate HttpStatus Category Retry RetryAfter LogLevel GrpcStatus Type Since
            IsDeprecated IsFamily IsKnown Row FromCode TryFromId WithHttpStatus Matches Equals GetHashCode GetType ToString
            ReferenceEquals MemberwiseClone Finalize CultureInfo StringComparer
            """);

    private static final Set<String> CATEGORY_MEMBERS =
            words("All Id Title Array Equals GetHashCode GetType ToString ReferenceEquals MemberwiseClone Finalize");

    private static final Set<String> EXCEPTION_MEMBERS = words("""
            Data GetBaseException GetObjectData GetType HelpLink HResult Hresult InnerException Message Source StackTrace
            TargetSite ToString Equals GetHashCode ReferenceEquals MemberwiseClone Finalize SerializeObjectState
            ErrorCode Code Title HttpStatus Params SensitiveParams IsRemote Received SafeMessage UnsafeMessage Label
            FromResponse FromJson FromProblem Find Is HttpStatusOf LanguageFor MessageIn TitleIn ToProblem ToJson LogFields
            WireParams Value
            """);

    private static final Set<String> ARGUMENTS = words("code innerException");

    private ReservedNames() {}

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    /** Whether a library has an exception with this stem. */
    static boolean isException(String stem) {
        return EXCEPTIONS.contains(stem);
    }

    static boolean isCodeMember(String name) {
        return CODE_MEMBERS.contains(name);
    }

    static boolean isCategoryMember(String name) {
        return CATEGORY_MEMBERS.contains(name);
    }

    static boolean isExceptionMember(String name) {
        return EXCEPTION_MEMBERS.contains(name);
    }

    static boolean isArgument(String name) {
        return ARGUMENTS.contains(name);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
