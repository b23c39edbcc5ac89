import { SignInReturn } from '#components/sign-in/sign-in-return.tsx';

/** Where sign-in returns to: registered with the application as its redirect URI. */
export default function AuthPage() {
  return <SignInReturn />;
}
